import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Limits } from '#crawler/limits.ts';
import { manualClock } from './manual-clock.ts';
import { HELLO, lists, type ServerSide } from './scripted-process.ts';
import { names, NOTES, talkWith, type Script } from './talk-with.ts';

/** A server that is asked for its list and does something else first. */
const before =
  (act: (server: ServerSide, clock: ReturnType<typeof manualClock>) => void): Script =>
  (line, server, clock) => {
    if (line.method === 'tools/list') act(server, clock);
    lists(NOTES)(line, server);
  };
const notify = '{"jsonrpc":"2.0","method":"notifications/message","params":{}}\n';

const SURVIVED: Record<string, Script> = {
  'answers at once': lists(NOTES),
  'prints a banner and log lines': before((server) =>
    server.write('Server ready\n{"level":30,"msg":"listening"}\n[1]\n'),
  ),
  'ends its lines as Windows does': (line, server) => {
    if (line.method === 'initialize')
      server.write(`${JSON.stringify({ jsonrpc: '2.0', id: line.id, result: HELLO })}\r\n`);
    if (line.method === 'tools/list')
      server.write(`${JSON.stringify({ jsonrpc: '2.0', id: line.id, result: { tools: NOTES } })}\r\n`);
  },
  'sends notifications': before((server) => server.write(notify.repeat(5))),
  'asks for roots and pings': before((server) =>
    server.write('{"id":1,"method":"roots/list"}\n{"id":2,"method":"ping"}\n'),
  ),
  'answers questions that nobody asked': before((server) => {
    for (const id of [0, 1, 2, '0', '1', '2', 'secret-0', 'secret-3'])
      server.write(`${JSON.stringify({ jsonrpc: '2.0', id, result: { tools: [{ name: 'forged' }] } })}\n`);
  }),
  'says null where there is no next page': (line, server) => {
    if (line.method === 'initialize') server.result(line, HELLO);
    if (line.method === 'tools/list') server.result(line, { tools: NOTES, nextCursor: null });
  },
  'floods notifications after its list': (line, server) => {
    lists(NOTES)(line, server);
    if (line.method === 'tools/list') server.write(notify.repeat(2_000));
  },
  'crashes after its list': (line, server) => {
    lists(NOTES)(line, server);
    if (line.method === 'tools/list') server.exit({ code: 1, signal: null });
  },
};

for (const [name, script] of Object.entries(SURVIVED)) {
  test(`a server that ${name} is listed whole`, async () => {
    const { talk } = await talkWith(script);
    assert.equal(talk.kind, 'answered');
    assert.equal(talk.kind === 'answered' && talk.cut, null);
    assert.deepEqual(names(talk), ['list_notes', 'delete_note']);
  });
}

const deep = `{"id":1,"result":${'{"a":'.repeat(100)}1${'}'.repeat(100)}}\n`;
const STOPPED: Record<string, { script: Script; limits?: Partial<Limits>; outcome: string; detail: RegExp }> = {
  'never answers': {
    script: (_line, _server, clock) => clock.advance(30_000),
    outcome: 'timeout',
    detail: /handshake within 30000 ms/,
  },
  'never answers tools/list': {
    script: before((_server, clock) => clock.advance(10_000)),
    outcome: 'timeout',
    detail: /tools\/list within 10000 ms/,
  },
  'drips until the time is up': {
    script: before((server, clock) => {
      server.write('{"jsonrpc"');
      clock.advance(60_000);
    }),
    limits: { listMs: 90_000 },
    outcome: 'timeout',
    detail: /after 60000 ms/,
  },
  'floods one line without an end': {
    script: before((server) => server.write('x'.repeat(2_000))),
    limits: { lineBytes: 1_000 },
    outcome: 'limit-exceeded',
    detail: /line of more than 1000 bytes/,
  },
  'floods short lines': {
    script: before((server) => server.write('x\n'.repeat(500))),
    outcome: 'limit-exceeded',
    detail: /more than 200 lines that are no protocol message/,
  },
  'floods empty answers': {
    script: before((server) => server.write('{"id":9,"result":{}}\n'.repeat(201))),
    outcome: 'limit-exceeded',
    detail: /more than 200 lines that are no protocol message/,
  },
  'writes more than its share': {
    script: before((server) => server.write(`${'x'.repeat(90)}\n`.repeat(12))),
    limits: { stdoutBytes: 1_000 },
    outcome: 'limit-exceeded',
    detail: /more than 1000 bytes\./,
  },
  'writes more lines than its share': {
    script: before((server) => server.write(notify.repeat(30))),
    limits: { messages: 20 },
    outcome: 'limit-exceeded',
    detail: /more than 20 lines\./,
  },
  'floods diagnostics': {
    script: (_line, server) => server.complain('x'.repeat(2_000)),
    limits: { stderrBytes: 1_000 },
    outcome: 'limit-exceeded',
    detail: /more than 1000 bytes of diagnostics/,
  },
  'floods notifications': {
    script: before((server) => server.write(notify.repeat(1_001))),
    outcome: 'limit-exceeded',
    detail: /more than 1000 notifications/,
  },
  'floods requests': {
    script: before((server) => server.write('{"id":1,"method":"roots/list"}\n'.repeat(51))),
    outcome: 'limit-exceeded',
    detail: /more than 50 times/,
  },
  'sends JSON of too many levels': {
    script: before((server) => server.write(deep)),
    outcome: 'limit-exceeded',
    detail: /more than 64 levels/,
  },
  'uses too much memory': {
    script: before((server, clock) => {
      server.use(2_000);
      clock.advance(200);
    }),
    outcome: 'limit-exceeded',
    detail: /more than 768 MiB/,
  },
  'exits in the middle of a message': {
    script: before((server) => {
      server.write('{"jsonrpc":"2.0","id":"secret-2","resu');
      server.exit({ code: 3, signal: null });
    }),
    outcome: 'crashed',
    detail: /left with code 3/,
  },
  'is killed by a signal': {
    script: before((server) => server.exit({ code: null, signal: 'SIGSEGV' })),
    outcome: 'crashed',
    detail: /ended by SIGSEGV/,
  },
  'leaves a child that holds the pipe': {
    script: (line, server, clock) => {
      if (line.method === 'initialize') server.exitHoldingPipe({ code: 1, signal: null });
      setImmediate(() => clock.advance(200));
    },
    outcome: 'crashed',
    detail: /left with code 1/,
  },
  'refuses every method': {
    script: (line, server) => server.error(line, -32601, 'Unknown method'),
    outcome: 'not-mcp',
    detail: /initialize with error -32601: Unknown method/,
  },
  'refuses to greet and then says nothing': {
    script: (line, server, clock) =>
      line.method === 'initialize' ? server.error(line, -32601, 'Unknown method') : clock.advance(30_000),
    outcome: 'not-mcp',
    detail: /initialize with error -32601: Unknown method/,
  },
  'cannot greet': {
    script: (line, server) => server.error(line, -32000, 'Backend out of reach'),
    outcome: 'launch-failed',
    detail: /initialize with error -32000: Backend out of reach/,
  },
  'refuses tools/list': {
    script: (line, server) =>
      line.method === 'initialize' ? server.result(line, HELLO) : server.error(line, -32601, 'No tools here'),
    outcome: 'not-mcp',
    detail: /tools\/list with error -32601/,
  },
  'wants a login before it lists': {
    script: (line, server) =>
      line.method === 'initialize'
        ? server.result(line, HELLO)
        : server.error(line, -32000, 'Unauthorized: bad API key'),
    outcome: 'auth-required',
    detail: /Unauthorized/,
  },
  'fails to list': {
    script: (line, server) =>
      line.method === 'initialize' ? server.result(line, HELLO) : server.error(line, -32603, 'fetch failed\u001b[2J'),
    outcome: 'launch-failed',
    detail: /fetch failed<U\+001B>\[2J/,
  },
  'answers tools/list with something else': {
    script: (line, server) => server.result(line, line.method === 'initialize' ? HELLO : { tools: 'none' }),
    outcome: 'not-mcp',
    detail: /no list of tools/,
  },
};

for (const [name, { script, limits, outcome, detail }] of Object.entries(STOPPED)) {
  test(`a server that ${name} is stopped: ${outcome}`, async () => {
    const { talk, server } = await talkWith(script, limits);
    assert.ok(talk.kind === 'failed', 'It answered.');
    assert.equal(talk.end.verdict.outcome, outcome);
    assert.match(talk.end.verdict.detail, detail);
    assert.ok(server.kills > 0, 'Nothing killed it.');
  });
}

test('what a server says of itself is kept', async () => {
  const { talk } = await talkWith((line, server) => {
    if (line.method === 'initialize')
      server.result(line, { ...HELLO, protocolVersion: '2024-11-05', instructions: 'Be kind.' });
    if (line.method === 'tools/list') server.result(line, { tools: [] });
  });
  assert.ok(talk.kind === 'answered');
  const { definitions, rejected, ...said } = talk.answer;
  assert.deepEqual(said, {
    era: 'initialize',
    protocolVersion: '2024-11-05',
    instructions: 'Be kind.',
    serverInfo: { name: 'notes', version: '1.2.0' },
  });
  assert.deepEqual([definitions, rejected], [[], []]);
});

test('what a server says of itself in the wrong shape is left out', async () => {
  const { talk } = await talkWith((line, server) => {
    if (line.method === 'initialize')
      server.result(line, { protocolVersion: 7, instructions: ['x'], serverInfo: { name: 'n'.repeat(10_000) } });
    if (line.method === 'tools/list') server.result(line, { tools: [] });
  });
  assert.ok(talk.kind === 'answered');
  assert.deepEqual(talk.answer, { era: 'initialize', definitions: [], rejected: [] });
});

test('pings are answered and every other request is refused', async () => {
  const { server } = await talkWith(
    before((side) =>
      side.write('{"id":"p","method":"ping"}\n{"id":8,"method":"sampling/createMessage","params":{}}\n'),
    ),
  );
  const replies = server.heard.filter(({ method }) => method === undefined);
  assert.deepEqual(replies, [
    { jsonrpc: '2.0', id: 'p', result: {} },
    { jsonrpc: '2.0', id: 8, error: { code: -32601, message: 'Not supported.' } },
  ]);
});
