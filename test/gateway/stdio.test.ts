import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AuditEntry } from '#gateway/audit.ts';
import { digestOf } from '#schema/tool-definition.ts';
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

test('a person is asked once, and the call waits without holding others up', async (t) => {
  const audited: AuditEntry[] = [];
  const gateway = scripted(t, rulesOf(HIDDEN, { audited }));
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
    const gateway = scripted(t, rulesOf(HIDDEN));
    await handshake(gateway, { elicitation: { form: {} } });
    gateway.client(call(1, 'wire'));
    const { id } = JSON.parse(await gateway.got()) as { id: string };
    gateway.client({ jsonrpc: '2.0', id, ...answer });
    assert.match(await gateway.got(), words);
    assert.equal(gateway.sent.length, 2);
  });
}

test('a call that the client calls off while a person is asked is never made, nor is its server told', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
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
  const gateway = scripted(t, rulesOf(HIDDEN));
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
  const gateway = scripted(t, rulesOf(HIDDEN));
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

test('a client is told that its list is out of date when the policy changes, where the server would tell it', async (t) => {
  const gateway = scripted(t, rulesOf(HIDDEN));
  await handshake(gateway);
  for (const tell of gateway.tells) tell();
  assert.equal(await gateway.got(), '{"jsonrpc":"2.0","method":"notifications/tools/list_changed"}');
});

test('a server that ends leaves an error for every open request', async (t) => {
  const gateway = scripted(t, rulesOf(LIMITED));
  gateway.client(call('a', 'pay', { amount: 1 }));
  await gateway.reached();
  gateway.serverEnds('The server left with code 1.');
  assert.deepEqual(JSON.parse(await gateway.got()), {
    jsonrpc: '2.0',
    id: 'a',
    error: { code: -32603, message: 'The server left with code 1.' },
  });
  assert.equal(await gateway.done, 'The server left with code 1.');
});
