import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RemoteLook } from '#crawler/remote/look.ts';
import { overEvents, withoutSessions, withSessions } from './sdk-servers.ts';
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
