import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { systemClock } from '#crawler/clock.ts';
import { hostsOn } from '#crawler/remote/hosts.ts';
import type { RemoteLook } from '#crawler/remote/look.ts';
import { but, HELLO, lists, scriptedServer } from './scripted-server.ts';
import { overEvents, stateless, withoutSessions, withSessions } from './sdk-servers.ts';
import type { StandIn } from './stand-in.ts';
import { look } from './visiting.ts';

const answerOf = ({ found }: RemoteLook) => {
  assert.ok('answer' in found, 'outcome' in found ? `${found.outcome}: ${found.detail}` : '');
  return found;
};
const names = (found: RemoteLook): string[] => answerOf(found).answer.definitions.map(({ name }) => name);

const OFFICIAL: Record<string, { start: () => Promise<StandIn>; path?: string; transport: string; asked: string[] }> = {
  'with sessions, as JSON': {
    start: () => withSessions(true),
    transport: 'streamable-http',
    asked: ['POST /', 'POST /', 'POST /', 'DELETE /'],
  },
  'with sessions, as events': {
    start: () => withSessions(false),
    transport: 'streamable-http',
    asked: ['POST /', 'POST /', 'POST /', 'DELETE /'],
  },
  'without sessions': {
    start: withoutSessions,
    transport: 'streamable-http',
    asked: ['POST /', 'POST /', 'POST /'],
  },
  'of the older transport': {
    start: overEvents,
    path: '/sse',
    transport: 'sse',
    asked: ['POST /sse', 'GET /sse', 'POST /messages', 'POST /messages', 'POST /messages'],
  },
};
for (const [what, { start, path, transport, asked }] of Object.entries(OFFICIAL))
  test(`a server of the official SDK ${what} is listed`, async () => {
    const server = await start();
    const found = await look(server.url(path));
    const { answer, cut } = answerOf(found);
    assert.deepEqual(names(found), ['list_notes', 'delete_note']);
    assert.equal(cut, null);
    assert.deepEqual(
      [answer.era, answer.protocolVersion, answer.serverInfo?.name, answer.instructions],
      ['initialize', '2025-11-25', 'notes', 'Keep notes short.'],
    );
    assert.deepEqual([found.auth, found.transport], [{ kind: 'none' }, transport]);
    assert.deepEqual(
      server.asked.map((one) => one.replace(/\?.*/, '')),
      asked,
    );
  });

test('a server that is listed with the older transport is asked by it first', async () => {
  const server = await overEvents();
  const found = await look(server.url('/sse'), { transport: 'sse' });
  assert.equal(names(found).length, 2);
  assert.equal(server.asked[0], 'GET /sse');
});

test('a server that moved from the older transport is listed all the same', async () => {
  const server = await withSessions(true);
  const found = await look(server.url(), { transport: 'sse' });
  assert.deepEqual([names(found).length, found.transport], [2, 'streamable-http']);
});

const NOTES = [{ name: 'list_notes' }];
const META = 'io.modelcontextprotocol/protocolVersion';

test('a server of the stateless era is asked without a handshake, with headers that repeat each request', async () => {
  const server = await scriptedServer((turn) => {
    const { request, sent } = turn;
    const { _meta: meta } = z
      .looseObject({ _meta: z.looseObject({ [META]: z.string() }).optional() })
      .parse(sent.params);
    if (!meta || request.headers['mcp-method'] !== sent.method)
      return turn.json({ jsonrpc: '2.0', id: null, error: { code: -32020, message: 'Header mismatch' } }, 400);
    if (request.headers['mcp-protocol-version'] !== meta[META]) return turn.error(-32020, 'Header mismatch', 400);
    if (sent.method === 'server/discover') return turn.result({ resultType: 'complete', capabilities: { tools: {} } });
    turn.result({ resultType: 'complete', tools: NOTES });
  });
  const found = await look(server.url());
  const { answer } = answerOf(found);
  assert.deepEqual([answer.era, answer.protocolVersion, names(found)], ['discover', '2026-07-28', ['list_notes']]);
  assert.deepEqual(
    server.sent.map(({ method }) => method),
    ['initialize', 'server/discover', 'tools/list'],
  );
});

test('a session and the agreed version are sent from the second request on, and the session is ended', async () => {
  const script = but('initialize', (turn) =>
    turn.result({ ...HELLO, protocolVersion: '2025-03-26' }, { 'mcp-session-id': 'session-7' }),
  );
  const server = await scriptedServer(script);
  await look(server.url());
  assert.deepEqual(
    server.requests.map(({ method, headers }) => [
      method,
      headers['mcp-session-id'],
      headers['mcp-protocol-version'],
      headers['mcp-method'],
    ]),
    [
      ['POST', undefined, undefined, 'initialize'],
      ['POST', 'session-7', '2025-03-26', 'notifications/initialized'],
      ['POST', 'session-7', '2025-03-26', 'tools/list'],
      ['DELETE', 'session-7', '2025-03-26', undefined],
    ],
  );
});

test('what is sent says who asks and carries nothing else', async () => {
  const server = await scriptedServer(lists(NOTES));
  await look(server.url());
  const [first] = server.requests;
  assert.deepEqual(Object.keys(first?.headers ?? {}).toSorted(), [
    'accept',
    'accept-encoding',
    'accept-language',
    'connection',
    'content-length',
    'content-type',
    'host',
    'mcp-method',
    'user-agent',
  ]);
  assert.equal(first?.headers['user-agent'], 'placard/0 (+https://contact.example)');
  assert.equal(first?.headers.accept, 'application/json, text/event-stream');
});

test('all pages of a list are taken', async () => {
  const pages: Record<string, object> = {
    '': { tools: [{ name: 'a' }], nextCursor: 'b' },
    b: { tools: [{ name: 'b' }], nextCursor: 'c' },
    c: { tools: [{ name: 'c' }] },
  };
  const server = await scriptedServer(but('tools/list', (turn) => turn.result(pages[turn.sent.params?.cursor ?? ''])));
  assert.deepEqual(names(await look(server.url())), ['a', 'b', 'c']);
});

test('a redirect is followed once, and where it leads is asked from then on without the session of another origin', async () => {
  const target = await scriptedServer(lists(NOTES));
  const server = await scriptedServer((turn) => turn.status(307, { location: target.url('/moved') }));
  const found = await look(server.url());
  assert.deepEqual(names(found), ['list_notes']);
  assert.deepEqual([server.asked, target.asked], [['POST /'], ['POST /moved', 'POST /moved', 'POST /moved']]);
});

test('a stream that is cut before its answer is taken up again where it ended', async () => {
  const script = but('tools/list', (turn) => {
    turn.stream();
    turn.response.end('id: 41\nretry: 10\ndata:\n\n');
  });
  let asked: unknown;
  const server = await scriptedServer((turn) => {
    if (turn.request.method !== 'GET') return void script(turn);
    asked = turn.request.headers['last-event-id'];
    turn.stream();
    turn.event({ jsonrpc: '2.0', id: server.sent.at(-1)?.id, result: { tools: NOTES } });
    turn.response.end();
  });
  assert.deepEqual([names(await look(server.url())), asked], [['list_notes'], '41']);
});

test('a question of the server is answered: a ping with yes, everything else with no', async () => {
  const server = await scriptedServer(
    but('tools/list', async (turn) => {
      turn.stream();
      turn.event({ jsonrpc: '2.0', id: 1, method: 'ping' });
      turn.event({ jsonrpc: '2.0', id: 2, method: 'sampling/createMessage' });
      while (server.sent.length < 5) await new Promise((resolve) => setTimeout(resolve, 10));
      turn.event({ jsonrpc: '2.0', id: turn.sent.id, result: { tools: NOTES } });
    }),
  );
  assert.deepEqual(names(await look(server.url())), ['list_notes']);
  const answers = server.sent
    .filter(({ method }) => method === undefined)
    .toSorted((a, b) => Number(a.id) - Number(b.id));
  assert.deepEqual(answers, [
    { jsonrpc: '2.0', id: 1, result: {} },
    { jsonrpc: '2.0', id: 2, error: { code: -32601, message: 'Not supported.' } },
  ]);
});

test('an error of the protocol in an HTTP error is heard', async () => {
  const server = await scriptedServer(but('tools/list', (turn) => turn.error(-32603, 'The database is away', 500)));
  const { found } = await look(server.url());
  assert.deepEqual(found, {
    outcome: 'crashed',
    detail: 'It answered tools/list with error -32603: The database is away',
  });
});

test('a host that asked to be left alone is not asked for another of its servers', async () => {
  const hosts = hostsOn(systemClock, 0);
  const server = await scriptedServer((turn) => turn.status(429, { 'retry-after': '3600' }));
  const first = await look(server.url('/one'), { hosts });
  const second = await look(server.url('/two'), { hosts });
  assert.deepEqual(server.asked, ['POST /one']);
  assert.deepEqual([first.auth?.kind, second.auth], ['rate-limited', first.auth]);
  assert.ok('outcome' in second.found && second.found.outcome === 'unreachable');
});

test('an abort ends a look at once', async () => {
  const stop = new AbortController();
  const server = await scriptedServer(() => stop.abort(new Error('Enough.')));
  await assert.rejects(look(server.url(), { signal: stop.signal }), /Enough/);
});

test('a server of the official SDK of the stateless era is listed', async () => {
  const found = await look((await stateless()).url());
  const { answer } = answerOf(found);
  assert.deepEqual([answer.era, names(found), answer.serverInfo?.name], ['discover', ['list_notes'], 'notes']);
});
