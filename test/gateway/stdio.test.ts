import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry } from '#gateway/audit.ts';
import { call, handshake, policyOf, rulesOf, scripted } from './scripted.ts';

const HIDDEN = policyOf([
  { tool: 'delete_file', decision: 'hide' },
  { tool: 'send', decision: 'deny' },
  { tool: 'wire', decision: 'ask' },
]);

test('every other message goes through byte for byte, both ways, ids of any type included', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  const up = [
    '{"jsonrpc":"2.0","id":"1","method":"resources/read","params":{"uri":"x","n":1.0,"big":12345678901234567890}}',
    '{ "id":1.5, "method" : "x-vendor/thing", "jsonrpc":"2.0","extra":{"a":[]}}',
    '{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":null}}',
    '{"jsonrpc":"2.0","id":7,"result":{"action":"accept"}}',
    '{"jsonrpc":"2.0","id":null,"method":"tools/call","params":{"name":"echo"}}',
    '[{"jsonrpc":"2.0","id":21,"method":"ping"},{"jsonrpc":"2.0","id":22,"method":"tools/call","params":{"name":"echo"}}]',
  ];
  for (const line of up) {
    gateway.client(line);
    assert.equal(await gateway.reached(), line);
  }
  const down = [
    '{"jsonrpc":"2.0","id":"1","result":{"contents":[{"uri":"x","blob":"AAAA"}],"n":1.0,"big":12345678901234567890}}',
    '{"jsonrpc":"2.0","id":"s-1","method":"sampling/createMessage","params":{"tools":[{"name":"delete_file"}]}}',
    '{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":{"tools":[{"name":"delete_file"}]}}}',
    '{"jsonrpc":"2.0","id":9,"result":{"tools":[{"name":"echo","inputSchema":{"maximum":9223372036854775807}}]}}',
  ];
  for (const line of down) {
    gateway.server(line);
    assert.equal(await gateway.got(), line);
  }
});

test('a hidden tool is taken out of every page, and the rest of the page keeps its bytes', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  gateway.client({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: { cursor: 'page-2' } });
  await gateway.reached();
  gateway.server(
    '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"delete_file"},{"name":"send","n":1.0},{"name":"DELETE_FILE"}, {"name":"x","big":12345678901234567890}],"nextCursor":"c","ttlMs":1.0}}',
  );
  assert.equal(
    await gateway.got(),
    '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"send","n":1.0},{"name":"x","big":12345678901234567890}],"nextCursor":"c","ttlMs":1.0}}',
  );
});

test('a second answer, an answer to nobody and a list that is there twice are filtered too', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  gateway.server('{"jsonrpc":"2.0","id":99,"result":{"tools":[{"name":"delete_file"}]}}');
  assert.deepEqual(JSON.parse(await gateway.got()), { jsonrpc: '2.0', id: 99, result: { tools: [] } });
  gateway.server(
    '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"delete_file"}]},"result":{"tools":[{"name":"echo"}]}}',
  );
  assert.equal(await gateway.got(), '{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"echo"}]}}');
  gateway.server(
    '[{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"delete_file"}]}},{"jsonrpc":"2.0","method":"x"}]',
  );
  assert.equal(await gateway.got(), '[{"jsonrpc":"2.0","id":1,"result":{"tools":[]}},{"jsonrpc":"2.0","method":"x"}]');
});

test('what is no message does not reach either side', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  gateway.server('starting up…');
  gateway.server('{"result":{"tools":[{"name":"delete_file"}]},"x":NaN}');
  gateway.client('{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"delete_file"}} trailing');
  assert.deepEqual(JSON.parse(await gateway.got()), {
    jsonrpc: '2.0',
    id: null,
    error: { code: -32700, message: 'The message is not JSON.' },
  });
  assert.deepEqual(gateway.sent, []);
  assert.equal(gateway.logged.length, 3);
});

/** Ways to call a tool that is refused. */
const CALLS: readonly (readonly [string, unknown])[] = [
  ['by its name', call(1, 'delete_file')],
  ['in other letters', call(1, 'Delete_File')],
  ['in full-width letters', call(1, 'ｄｅｌｅｔｅ_ｆｉｌｅ')],
  ['with a zero-width space', call(1, 'delete\u200b_file')],
  ['with white space around it', call(1, ' delete_file\n')],
  ['without an id', { jsonrpc: '2.0', method: 'tools/call', params: { name: 'delete_file' } }],
  ['with null as its id', call(null, 'delete_file')],
  ['as an answer too', { ...call(1, 'delete_file'), result: {} }],
  ['as a task', call(1, 'delete_file', {}, { task: { ttl: 1 } })],
  ['with parameters by position', { jsonrpc: '2.0', id: 1, method: 'tools/call', params: ['delete_file', {}] }],
  ['with a name that is no text', call(1, ['delete_file'])],
  ['in a batch', [{ jsonrpc: '2.0', id: 2, method: 'ping' }, call(1, 'delete_file')]],
  ['one that is only denied', call(1, 'send')],
  ['one that a client without elicitation cannot ask about', call(1, 'wire')],
  [
    'with a stolen ticket',
    call(1, 'wire', {}, { requestState: 'placard-x', inputResponses: { 'placard-approval': { action: 'accept' } } }),
  ],
];
for (const [how, message] of CALLS) {
  test(`a refused tool, called ${how}, does not reach the server`, async (t) => {
    const audited: AuditEntry[] = [];
    const gateway = scripted(t, rulesOf(HIDDEN, { audited }));
    gateway.client(message);
    gateway.client({ jsonrpc: '2.0', id: 'end', method: 'ping' });
    assert.equal(JSON.parse(await gateway.reached()).id, 'end');
    assert.deepEqual(gateway.sent.length, 1);
    assert.ok(audited.every(({ decision }) => decision === 'deny' || decision === 'hide'));
  });
}

test('a batch with a refused call is answered as a whole', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  gateway.client([
    { jsonrpc: '2.0', id: 2, method: 'ping' },
    call(1, 'send'),
    { jsonrpc: '2.0', method: 'notifications/x' },
  ]);
  const replies = JSON.parse(await gateway.got()) as { id: number }[];
  assert.deepEqual(replies.map(({ id }) => id).sort(), [1, 2]);
  gateway.client({ jsonrpc: '2.0', id: 2, method: 'ping' });
  await gateway.reached();
});

test('an id that is still open is not used again', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  gateway.client(call(1, 'echo'));
  await gateway.reached();
  gateway.client(call('1', 'echo'));
  await gateway.reached();
  gateway.client(call(1, 'other'));
  assert.match(await gateway.got(), /still open/);
  gateway.server({ jsonrpc: '2.0', id: 1, result: {} });
  await gateway.got();
  gateway.client(call(1, 'other'));
  await gateway.reached();
});

test('a message that is too long ends the session, and nothing of it has reached the server', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  const piece = Buffer.alloc(1024 * 1024, 0x61);
  for (let sent = 0; sent <= 64; sent += 1) gateway.clientBytes(piece);
  assert.equal(await gateway.done, null);
  assert.match(gateway.logged.join(), /too long/);
  assert.deepEqual(gateway.sent, []);
});

test('a client is told that its list is out of date when the policy changes, where the server would tell it', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  await handshake(gateway);
  for (const tell of gateway.tells) tell();
  assert.equal(await gateway.got(), '{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}');
});

test('a server that ends leaves an error for every open request', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  gateway.client(call('a', 'echo'));
  await gateway.reached();
  gateway.serverEnds('The server left with code 1.');
  assert.deepEqual(JSON.parse(await gateway.got()), {
    jsonrpc: '2.0',
    id: 'a',
    error: { code: -32603, message: 'The server left with code 1.' },
  });
  assert.equal(await gateway.done, 'The server left with code 1.');
});
