import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry } from '#gateway/audit.ts';
import { call, handshake, policyOf, rulesOf, scripted } from './scripted.ts';

const ASKED = policyOf([{ tool: 'wire', decision: 'ask' }]);

test('a person is asked once, and the call waits without holding others up', async (t) => {
  const audited: AuditEntry[] = [];
  const gateway = scripted(t, rulesOf(ASKED, { audited }));
  await handshake(gateway, { elicitation: {} });
  gateway.client(call(1, 'wire', { to: 'a\u202eb', amount: 5 }));
  const asked = JSON.parse(await gateway.got()) as { id: string; method: string; params: { message: string } };
  assert.equal(asked.method, 'elicitation/create');
  assert.match(
    asked.params.message,
    /^Allow one call of wire \(server test\)\?\n[^]*to: "a⟨U\+202E⟩b"\n {2}amount: 5$/,
  );
  gateway.client({ jsonrpc: '2.0', id: 2, method: 'ping' });
  assert.match(await gateway.reached(), /ping/);
  gateway.client({ jsonrpc: '2.0', id: asked.id, result: { action: 'accept', content: {} } });
  assert.deepEqual(JSON.parse(await gateway.reached()), call(1, 'wire', { to: 'a\u202eb', amount: 5 }));
  assert.deepEqual(
    audited.map(({ decision, answer, arguments: names }) => [decision, answer, names]),
    [['allow', 'accept', ['to', 'amount']]],
  );
});

for (const [answer, words] of [
  [{ result: { action: 'decline' } }, /said no/],
  [{ result: { action: 'cancel' } }, /did not answer/],
  [{ error: { code: -32601, message: 'no' } }, /did not answer/],
  [{ result: { action: 'ACCEPT' } }, /did not answer/],
] as const) {
  test(`an answer of ${JSON.stringify(answer)} is no yes`, async (t) => {
    const gateway = scripted(t, rulesOf(ASKED));
    await handshake(gateway, { elicitation: { form: {} } });
    gateway.client(call(1, 'wire'));
    const { id } = JSON.parse(await gateway.got()) as { id: string };
    gateway.client({ jsonrpc: '2.0', id, ...answer });
    assert.match(await gateway.got(), words);
    assert.equal(gateway.sent.length, 2);
  });
}

test('a call that the client calls off while a person is asked is never made, nor is its server told', async (t) => {
  const gateway = scripted(t, rulesOf(ASKED));
  await handshake(gateway, { elicitation: {} });
  gateway.client(call(1, 'wire'));
  const { id } = JSON.parse(await gateway.got()) as { id: string };
  gateway.client({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } });
  gateway.client({ jsonrpc: '2.0', id, result: { action: 'accept' } });
  gateway.client({ jsonrpc: '2.0', id: 'end', method: 'ping' });
  // The late answer is for nobody: the server ignores it.
  assert.ok([await gateway.reached(), await gateway.reached()].some((text) => text.includes('ping')));
  assert.ok(!gateway.sent.some((text) => text.includes('tools/call') || text.includes('cancelled')));
});

const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'c', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': { elicitation: { form: {} } },
};

test('in the stateless era a yes is good once, for the same tool and arguments', async (t) => {
  const gateway = scripted(t, rulesOf(ASKED));
  const ask = async (id: number, args: object) => {
    gateway.client(call(id, 'wire', args, { _meta: META }));
    return (JSON.parse(await gateway.got()) as { result: { requestState: string; resultType: string } }).result;
  };
  const yes = (requestState: string) => ({
    _meta: META,
    requestState,
    inputResponses: { 'placard-approval': { action: 'accept', content: {} } },
  });
  const { requestState, resultType } = await ask(1, { amount: 5 });
  assert.equal(resultType, 'input_required');
  gateway.client(call(2, 'wire', { amount: 50 }, yes(requestState)));
  assert.match(await gateway.got(), /input_required/);
  gateway.client(call(3, 'wire', { amount: 5 }, yes(requestState)));
  assert.match(await gateway.got(), /input_required/);
  const again = await ask(4, { amount: 5 });
  gateway.client(call(5, 'wire', { amount: 5 }, yes(again.requestState)));
  assert.deepEqual(JSON.parse(await gateway.reached()), call(5, 'wire', { amount: 5 }, { _meta: META }));
  gateway.client(call(6, 'wire', { amount: 5 }, yes(again.requestState)));
  assert.match(await gateway.got(), /input_required/);
  assert.equal(gateway.sent.length, 1);
});

test('in the stateless era the server’s own round of questions goes on after a yes, and is not asked about again', async (t) => {
  const gateway = scripted(t, rulesOf(ASKED));
  gateway.client(call(1, 'wire', {}, { _meta: META }));
  const { result } = JSON.parse(await gateway.got()) as { result: { requestState: string } };
  gateway.client(
    call(
      2,
      'wire',
      {},
      { _meta: META, requestState: result.requestState, inputResponses: { 'placard-approval': { action: 'accept' } } },
    ),
  );
  await gateway.reached();
  gateway.server({
    jsonrpc: '2.0',
    id: 2,
    result: { resultType: 'input_required', requestState: 'theirs', inputRequests: {} },
  });
  await gateway.got();
  const more = call(3, 'wire', {}, { _meta: META, requestState: 'theirs', inputResponses: { q: {} } });
  gateway.client(more);
  assert.deepEqual(JSON.parse(await gateway.reached()), more);
  gateway.client({ ...more, id: 4 });
  assert.match(await gateway.got(), /placard-approval/);
});
