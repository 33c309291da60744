import assert from 'node:assert/strict';
import { test } from 'node:test';
import { call, policyOf, rulesOf, scripted } from './scripted.ts';

const LIMITED = policyOf([{ tool: 'pay', decision: 'allow', limits: [{ max: 100, window: 'day', sum: '/amount' }] }]);
const ENDINGS: readonly (readonly [string, object, boolean])[] = [
  ['a result', { result: { content: [] } }, true],
  ['a result that says it failed', { result: { content: [], isError: true } }, true],
  ['an internal error', { error: { code: -32603, message: '' } }, true],
  ['invalid parameters', { error: { code: -32602, message: '' } }, false],
  ['a question of the server’s own', { result: { resultType: 'input_required', requestState: 's' } }, false],
];
for (const [what, reply, counts] of ENDINGS) {
  test(`after ${what} the amount ${counts ? 'is spent' : 'is there again'}`, async (t) => {
    const gateway = scripted(t, rulesOf(LIMITED));
    gateway.client(call(1, 'pay', { amount: 80 }));
    await gateway.reached();
    gateway.server({ jsonrpc: '2.0', id: 1, ...reply });
    await gateway.got();
    gateway.client(call(2, 'pay', { amount: 80 }));
    if (counts) assert.match(await gateway.got(), /at most 100/);
    else assert.match(await gateway.reached(), /"id":2/);
  });
}

const SUMS: readonly unknown[] = [
  { amount: '80' },
  { amount: -5 },
  { Amount: 80 },
  { amount: 1, AMOUNT: 80 },
  { amount: [80] },
  {},
];
for (const args of SUMS) {
  test(`an amount that cannot be added up is refused: ${JSON.stringify(args)}`, async (t) => {
    const gateway = scripted(t, rulesOf(LIMITED));
    gateway.client(call(1, 'pay', args));
    assert.match(await gateway.got(), /Not called/);
    assert.deepEqual(gateway.sent, []);
  });
}

test('without an audit or without counters nothing is called', async (t) => {
  const rules = rulesOf(LIMITED);
  const broken = {
    ...rules,
    counters: () => {
      throw new Error('disk is full');
    },
  };
  const first = scripted(t, broken);
  first.client(call(1, 'pay', { amount: 1 }));
  assert.match(await first.got(), /cannot decide about it: disk is full/);
  const second = scripted(t, {
    ...rules,
    audit: () => {
      throw new Error('no space');
    },
  });
  second.client(call(1, 'pay', { amount: 90 }));
  assert.match(await second.got(), /no space/);
  const third = scripted(t, rules);
  third.client(call(1, 'pay', { amount: 100 }));
  await third.reached();
  assert.deepEqual([first.sent, second.sent], [[], []]);
});
