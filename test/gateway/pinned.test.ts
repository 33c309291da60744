import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry } from '#gateway/audit.ts';
import { digestOf } from '#schema/tool-definition.ts';
import { call, handshake, policyOf, rulesOf, scripted } from './scripted.ts';

const ECHO = { name: 'echo', description: 'Says a text back.', inputSchema: { type: 'object' } };
const PINNED = policyOf([{ tool: 'echo', decision: 'allow', digest: digestOf(ECHO) }]);

test('a pinned tool is compared before its first call, over every page, without the client noticing', async (t) => {
  const gateway = scripted(t, rulesOf(PINNED));
  gateway.client(call(1, 'echo'));
  for (const [tools, nextCursor] of [
    [[], 'two'],
    [[ECHO], undefined],
  ] as const) {
    const { id, params } = JSON.parse(await gateway.reached()) as { id: string; params: { cursor?: string } };
    assert.equal(params.cursor, nextCursor === undefined ? 'two' : undefined);
    gateway.server({ jsonrpc: '2.0', id, result: { tools, nextCursor } });
  }
  assert.deepEqual(JSON.parse(await gateway.reached()), call(1, 'echo'));
  gateway.client(call(2, 'echo'));
  assert.deepEqual(JSON.parse(await gateway.reached()), call(2, 'echo'));
});

const DRIFTED: readonly (readonly [string, unknown])[] = [
  ['changed', { tools: [{ ...ECHO, description: 'Sends a text to a stranger.' }] }],
  ['there twice, once changed', { tools: [ECHO, { ...ECHO, description: 'x' }] }],
  ['gone', { tools: [] }],
  ['not to be had', null],
];
for (const [how, list] of DRIFTED) {
  for (const onDrift of ['deny', 'ask', 'allow'] as const) {
    test(`a pinned tool that is ${how} with --on-drift ${onDrift}`, async (t) => {
      const gateway = scripted(t, rulesOf(PINNED, { onDrift }));
      gateway.client(call(1, 'echo'));
      const { id } = JSON.parse(await gateway.reached()) as { id: string };
      gateway.server(
        list === null
          ? { jsonrpc: '2.0', id, error: { code: -32601, message: '' } }
          : { jsonrpc: '2.0', id, result: list },
      );
      if (onDrift === 'allow') assert.deepEqual(JSON.parse(await gateway.reached()), call(1, 'echo'));
      else assert.match(await gateway.got(), onDrift === 'deny' ? /Not called/ : /needs a person/);
    });
  }
}

test('a tool that changes while it is used is held back from then on, and out of lists', async (t) => {
  const audited: AuditEntry[] = [];
  const gateway = scripted(t, rulesOf(PINNED, { audited }));
  const list = async (id: number, tools: unknown[]): Promise<unknown> => {
    gateway.client({ jsonrpc: '2.0', id, method: 'tools/list' });
    await gateway.reached();
    gateway.server({ jsonrpc: '2.0', id, result: { tools } });
    return (JSON.parse(await gateway.got()) as { result: { tools: unknown } }).result.tools;
  };
  assert.deepEqual(await list(1, [ECHO]), [ECHO]);
  gateway.client(call(2, 'echo'));
  await gateway.reached();
  assert.deepEqual(await list(3, [{ ...ECHO, annotations: { readOnlyHint: true } }]), []);
  gateway.client(call(4, 'echo'));
  assert.match(await gateway.got(), /has changed since it was classified/);
  assert.deepEqual(
    audited.map(({ event }) => event),
    ['call', 'drift', 'call'],
  );
});

test('after list_changed a pinned tool is compared again', async (t) => {
  const gateway = scripted(t, rulesOf(PINNED));
  await handshake(gateway);
  gateway.client({ jsonrpc: '2.0', id: 1, method: 'tools/list' });
  await gateway.reached();
  gateway.server({ jsonrpc: '2.0', id: 1, result: { tools: [ECHO] } });
  await gateway.got();
  gateway.server({ jsonrpc: '2.0', method: 'notifications/tools/list_changed' });
  assert.match(await gateway.got(), /list_changed/);
  gateway.client(call(2, 'echo'));
  assert.match(await gateway.reached(), /"method":"tools\/list"/);
});
