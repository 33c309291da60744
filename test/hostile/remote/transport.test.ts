import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Limits } from '#crawler/limits.ts';
import { but, HELLO, lists, scriptedServer, type Turn } from '../../crawler/remote/scripted-server.ts';
import { SECRET, standIn } from '../../crawler/remote/stand-in.ts';
import { look } from '../../crawler/remote/visiting.ts';
import { cutOf, detailOf, outcomeOf } from './looked.ts';
import { drip, endless, pour } from './streams.ts';

/*
 * The transports against servers that do with HTTP, events and JSON-RPC what they like: the right outcome, within the time
 * and memory that they are given, and nothing asked of anybody else.
 */
const MIB = 1024 * 1024;
const NOTES = [{ name: 'list_notes' }];
const secret = await standIn((_request, response) => response.end('secret'), SECRET);

interface Case {
  readonly script: (turn: Turn) => unknown;
  readonly limits?: Partial<Limits>;
  readonly outcome: string;
  readonly detail: RegExp;
  /** Most requests that it may see. */
  readonly asked?: number;
}

const CASES: Record<string, Case> = {
  'sends an event without an end': {
    script: but('initialize', endless('x'.repeat(64 * 1024), 'data: ')),
    outcome: 'limit-exceeded',
    detail: /event of more than 4194304 bytes/,
  },
  'sends an event of lines without an end': {
    script: but('initialize', endless(`data: ${'x'.repeat(1_000)}\n`)),
    outcome: 'limit-exceeded',
    detail: /event of more than 4194304 bytes/,
  },
  'sends comments for ever': {
    script: but('initialize', drip(': still here\n\n')),
    limits: { initializeMs: 600 },
    outcome: 'timeout',
    detail: /handshake within 600 ms/,
  },
  'pours comments': {
    script: but('initialize', endless(`: ${'x'.repeat(10_000)}\n`)),
    outcome: 'limit-exceeded',
    detail: /more than 16777216 bytes/,
  },
  'pours events that are no message': {
    script: but('tools/list', endless('data: hello\n\n')),
    outcome: 'limit-exceeded',
    detail: /more than 200 lines that are no protocol message/,
  },
  'pours empty events': {
    script: but('tools/list', endless('data:\n\nid: 1\n\nretry: 0\n\n')),
    outcome: 'limit-exceeded',
    detail: /more than 16777216 bytes/,
  },
  'pours notifications': {
    script: but('tools/list', endless('data: {"jsonrpc":"2.0","method":"notifications/message"}\n\n')),
    outcome: 'limit-exceeded',
    detail: /more than 1000 notifications/,
  },
  'asks its client without an end': {
    script: but('tools/list', endless('data: {"jsonrpc":"2.0","id":1,"method":"sampling/createMessage"}\n\n')),
    outcome: 'limit-exceeded',
    detail: /asked its client more than 50 times/,
    asked: 60,
  },
  'answers what was never asked': {
    script: but('tools/list', endless('data: {"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"forged"}]}}\n\n')),
    outcome: 'limit-exceeded',
    detail: /no protocol message/,
  },
  'cuts every stream and wants to be asked again at once': {
    script: (turn) => {
      if (turn.sent.method === 'initialize') return turn.result(HELLO);
      if (turn.sent.method === 'notifications/initialized') return turn.status(202);
      turn.stream();
      turn.response.end('id: 1\nretry: 0\ndata:\n\n');
    },
    limits: { requests: 5 },
    outcome: 'limit-exceeded',
    detail: /more than 5 requests/,
    asked: 5,
  },
  'cuts every stream and never says anything': {
    script: but('tools/list', (turn) => {
      turn.stream();
      turn.response.end();
    }),
    outcome: 'not-mcp',
    detail: /holds no answer/,
  },
  'unpacks to 400 MB of JSON': {
    script: but('tools/list', (turn) => {
      turn.response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      turn.response.end(gzipSync(Buffer.alloc(400 * MIB, 0x20)));
    }),
    outcome: 'limit-exceeded',
    detail: /more than 8388608 bytes when unpacked/,
  },
  'sends JSON of 100,000 levels': {
    script: but('tools/list', (turn) => {
      turn.response.writeHead(200, { 'content-type': 'application/json' });
      turn.response.end(`{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`);
    }),
    outcome: 'limit-exceeded',
    detail: /more than 64 levels/,
  },
  'sends an error of 10,000 levels': {
    script: but('initialize', (turn) => {
      turn.response.writeHead(400, { 'content-type': 'application/json' });
      turn.response.end(`{"error":${'['.repeat(10_000)}${']'.repeat(10_000)}}`);
    }),
    outcome: 'not-mcp',
    detail: /status 400/,
  },
  'answers with nothing': {
    script: but('initialize', (turn) => turn.status(204)),
    outcome: 'not-mcp',
    detail: /status 204/,
  },
  'answers with a web page': {
    script: (turn) => void turn.response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'),
    outcome: 'not-mcp',
    detail: /status 200 and a web page/,
  },
  'answers with a picture without an end': {
    script: (turn) => {
      turn.response.writeHead(200, { 'content-type': 'image/png' });
      pour(turn, 'x'.repeat(64 * 1024));
    },
    outcome: 'not-mcp',
    detail: /status 200/,
  },
  'calls JSON what is none': {
    script: but(
      'initialize',
      (turn) => void turn.response.writeHead(200, { 'content-type': 'application/json' }).end('hello'),
    ),
    outcome: 'not-mcp',
    detail: /holds no answer/,
  },
  'answers in a batch': {
    script: but('tools/list', (turn) => turn.json([{ jsonrpc: '2.0', id: turn.sent.id, result: { tools: NOTES } }])),
    outcome: 'not-mcp',
    detail: /holds no answer/,
  },
  'redirects in a circle': {
    script: (turn) => turn.status(307, { location: '/round' }),
    outcome: 'limit-exceeded',
    detail: /redirected more than 3 times/,
    asked: 4,
  },
  'redirects to what is inside': {
    script: (turn) => turn.status(307, { location: `http://127.0.0.1:${secret.port}/` }),
    outcome: 'blocked',
    detail: /not on the public Internet/,
    asked: 1,
  },
  'drips its answer': {
    script: but('tools/list', (turn) => {
      turn.response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => turn.response.write(' '), 20);
      turn.response.on('close', () => clearInterval(timer));
    }),
    limits: { listMs: 400 },
    outcome: 'timeout',
    detail: /tools\/list within 400 ms/,
  },
};

for (const [what, { script, limits, outcome, detail, asked }] of Object.entries(CASES))
  test(`a server that ${what} ends as ${outcome}`, async () => {
    const server = await scriptedServer(script);
    const before = process.memoryUsage().rss;
    const found = await look(server.url(), limits ? { limits } : {});
    assert.equal(outcomeOf(found), outcome, detailOf(found));
    assert.match(detailOf(found), detail);
    assert.ok(server.asked.length <= (asked ?? 6), String(server.asked));
    assert.deepEqual(secret.asked, []);
    assert.ok(process.memoryUsage().rss - before < 600 * MIB);
  });

/** What a server does before or in its answer, and is listed whole all the same. */
const SURVIVED: Record<string, (turn: Turn) => unknown> = {
  'answers before its flood': but('tools/list', (turn) => {
    turn.stream();
    turn.event({ jsonrpc: '2.0', id: turn.sent.id, result: { tools: NOTES } });
    pour(turn, 'data: {"jsonrpc":"2.0","method":"notifications/message"}\n\n');
  }),
  'forges some answers first': but('tools/list', (turn) => {
    turn.stream();
    for (const id of [0, 1, 2, '0', '1', '2', null])
      turn.event({ jsonrpc: '2.0', id, result: { tools: [{ name: 'forged' }] } });
    turn.event({ jsonrpc: '2.0', id: turn.sent.id, result: { tools: NOTES } });
    turn.response.end();
  }),
  'refuses to hear that it is initialized': but('notifications/initialized', (turn) => turn.status(500)),
  'wants a line break in a header': but('initialize', (turn) =>
    turn.result({ ...HELLO, protocolVersion: '2025-11-25\r\nx-smuggled: 1' }, { 'mcp-session-id': 'a b' }),
  ),
  'wants a cookie kept': (turn) => {
    turn.response.setHeader('set-cookie', 'track=1; Path=/');
    lists(NOTES)(turn);
  },
};
for (const [what, script] of Object.entries(SURVIVED))
  test(`a server that ${what} is listed whole`, async () => {
    const server = await scriptedServer(script);
    const found = await look(server.url());
    assert.equal(outcomeOf(found), 'listed', detailOf(found));
    assert.deepEqual('answer' in found.found && found.found.answer.definitions, NOTES);
    for (const { headers } of server.requests) {
      assert.equal(headers['x-smuggled'], undefined);
      assert.equal(headers.cookie, undefined);
      assert.equal(headers['mcp-session-id'], undefined);
    }
  });

test('pages without an end are cut at the budget of requests, and what came is kept as partial', async () => {
  let page = 0;
  const script = but('tools/list', (turn) => {
    page += 1;
    turn.result({ tools: [{ name: `tool_${page}` }], nextCursor: `page-${page}` });
  });
  const server = await scriptedServer(script);
  const found = await look(server.url(), { limits: { requests: 10 } });
  assert.equal(outcomeOf(found), 'partial');
  assert.match(cutOf(found), /more than 10 requests/);
  assert.equal(server.asked.length, 10);
});

test('no code path asks a server to do anything', async () => {
  const server = await scriptedServer(lists(NOTES));
  await look(server.url());
  assert.deepEqual(
    server.sent.map(({ method }) => method),
    ['initialize', 'notifications/initialized', 'tools/list'],
  );
});
