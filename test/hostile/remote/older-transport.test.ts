import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scriptedServer, type Turn } from '../../crawler/remote/scripted-server.ts';
import { SECRET, standIn } from '../../crawler/remote/stand-in.ts';
import { look } from '../../crawler/remote/visiting.ts';
import { detailOf, outcomeOf } from './looked.ts';
import { pour } from './streams.ts';

const secret = await standIn((_request, response) => response.end('secret'), SECRET);

/** Servers of the older transport, by what they say on their stream. */
const STREAMS: Record<string, { stream: (turn: Turn) => unknown; outcome: string; detail: RegExp }> = {
  'names an address inside': {
    stream: (turn) => void turn.response.write(`event: endpoint\ndata: http://127.0.0.1:${secret.port}/\n\n`),
    outcome: 'not-mcp',
    detail: /another place/,
  },
  'names an address elsewhere': {
    stream: (turn) => void turn.response.write('event: endpoint\ndata: https://other.example.com/\n\n'),
    outcome: 'not-mcp',
    detail: /another place/,
  },
  'names a file': {
    stream: (turn) => void turn.response.write('event: endpoint\ndata: file:///etc/passwd\n\n'),
    outcome: 'not-mcp',
    detail: /another place/,
  },
  'names an address without an end': {
    stream: (turn) => {
      turn.response.write('event: endpoint\ndata: /');
      pour(turn, 'x'.repeat(64 * 1024));
    },
    outcome: 'limit-exceeded',
    detail: /event of more than/,
  },
  'never names an address': {
    stream: (turn) => void turn.response.write(': hello\n\n'),
    outcome: 'timeout',
    detail: /handshake within 500 ms/,
  },
  'never answers': {
    stream: (turn) => void turn.response.write('event: endpoint\ndata: /messages\n\n'),
    outcome: 'timeout',
    detail: /handshake within 500 ms/,
  },
  'closes its stream': {
    stream: (turn) => turn.response.end('event: endpoint\ndata: /messages\n\n'),
    outcome: 'crashed',
    detail: /closed its stream/,
  },
};
for (const [what, { stream, outcome, detail }] of Object.entries(STREAMS))
  test(`a server of the older transport that ${what} ends as ${outcome}`, async () => {
    const server = await scriptedServer((turn) => {
      if (turn.request.method !== 'GET') return turn.status(202);
      turn.stream();
      return stream(turn);
    });
    const found = await look(server.url('/sse'), { transport: 'sse', limits: { initializeMs: 500 } });
    assert.equal(outcomeOf(found), outcome, detailOf(found));
    assert.match(detailOf(found), detail);
    assert.deepEqual(secret.asked, []);
  });
