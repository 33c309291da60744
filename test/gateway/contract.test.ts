import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { CLIENTS, connected, type ClientId, type Connected, type Person } from './clients.ts';
import { httpGateway, stdioGateway, type Fixture, type Gateway } from './gateways.ts';

const POLICY = {
  version: '1',
  server: 'fixture',
  serverKey: 'fixture',
  preset: null,
  default: 'allow',
  others: [],
  tools: [
    { tool: 'delete_file', decision: 'hide' },
    { tool: 'picture', decision: 'ask' },
    {
      tool: 'pay',
      decision: 'allow',
      limits: [{ max: 1000, window: 'day', sum: '/amount' }],
      conditions: [{ argument: '/amount', op: 'lte', value: 500 }],
    },
  ],
};

/** Every way from a client to a server. The stateless era needs a server that speaks it. */
const WAYS = (['stdio', 'http'] as const).flatMap((front) =>
  (['stdio', 'http'] as const).flatMap((back) =>
    CLIENTS.flatMap((client) =>
      (['one-era.ts', 'two-eras.ts'] as const)
        .filter((file) => client !== 'sdk 2.x, stateless' || file === 'two-eras.ts')
        .map((file) => ({ front, back, client, file })),
    ),
  ),
);

async function open(
  t: TestContext,
  { front, back, client, file }: (typeof WAYS)[number],
  person: Person,
  more: { policy?: unknown; env?: Record<string, string> } = {},
): Promise<{ gateway: Gateway; client: Connected }> {
  const fixture: Fixture = { file, ...(more.env && { env: more.env }) };
  const wanted = { policy: more.policy ?? POLICY, fixture, upstream: back };
  const gateway = front === 'stdio' ? await stdioGateway(t, wanted) : await httpGateway(t, wanted);
  const to = 'url' in gateway ? new URL(gateway.url) : gateway.transport;
  const one = await connected(client as ClientId, to, person);
  t.after(() => one.close());
  return { gateway, client: one };
}

const answers =
  (action: 'accept' | 'decline'): Person =>
  (message) =>
    message.startsWith('Allow one call') ? { action, content: {} } : { action: 'accept', content: { name: 'Ann' } };

for (const way of WAYS) {
  // Servers of the SDK 2.x have no sessions for the older era over HTTP, so nobody can be asked there.
  const canAsk = !(
    way.file === 'two-eras.ts' &&
    way.client !== 'sdk 2.x, stateless' &&
    way.back === 'http' &&
    way.front === 'http'
  );
  const canElicit = !(way.file === 'two-eras.ts' && way.client !== 'sdk 2.x, stateless' && way.back === 'http');
  test(`${way.client} over ${way.front}, ${way.file} over ${way.back}`, async (t) => {
    const { gateway, client } = await open(t, way, answers('accept'));
    assert.equal(client.version(), way.client === 'sdk 2.x, stateless' ? '2026-07-28' : '2025-11-25');

    await t.test('a hidden tool is not listed, and unknown when it is called', async () => {
      assert.deepEqual((await client.tools()).sort(), ['echo', 'greet', 'pay', 'picture', 'steps']);
      assert.equal((await client.call('delete_file', { path: '/x' }))['code'], -32602);
    });
    await t.test('what is allowed goes through, text and picture', async () => {
      assert.deepEqual((await client.call('echo', { text: 'h\u00e9 \u{1f600}\n' })).content, [
        { type: 'text', text: 'h\u00e9 \u{1f600}\n' },
      ]);
    });
    await t.test('a condition and a sum are kept', async () => {
      assert.match(JSON.stringify(await client.call('pay', { amount: 501 })), /must be at most 500/);
      assert.match(JSON.stringify(await client.call('pay', { amount: 500 })), /paid 500/);
      assert.match(JSON.stringify(await client.call('pay', { amount: 400 })), /paid 400/);
      assert.equal((await client.call('pay', { amount: 400 })).isError, true);
    });
    await t.test('a person is asked', async () => {
      const result = JSON.stringify(await client.call('picture'));
      assert.match(result, canAsk ? /image\/png/ : /needs a person/);
    });
    if (canElicit) {
      await t.test('the server’s own questions reach the person', async () => {
        assert.match(JSON.stringify(await client.call('greet')), /hello Ann/);
      });
    }
    await t.test('progress goes through', async () => {
      const steps: number[] = [];
      assert.match(JSON.stringify(await client.call('steps', {}, (step) => steps.push(step))), /done/);
      assert.equal(steps[0], 1);
    });
    await t.test('no call that was refused has reached the server', () => {
      const tools = gateway.reached().map(({ tool, args }) => [tool, args]);
      assert.deepEqual(
        tools.filter(([tool]) => tool !== 'greet'),
        [
          ['echo', { text: 'h\u00e9 \u{1f600}\n' }],
          ['pay', { amount: 500 }],
          ['pay', { amount: 400 }],
          ...(canAsk ? [['picture', {}]] : []),
          ['steps', {}],
        ],
      );
    });
  });
}
