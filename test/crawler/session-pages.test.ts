import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Limits } from '#crawler/limits.ts';
import { manualClock } from './manual-clock.ts';
import { HELLO } from './scripted-process.ts';
import { names, talkWith, type Script } from './talk-with.ts';

/** A server whose pages are answered one after the other; a page says its tools and the cursor that it gives. */
const pages =
  (page: (index: number) => { tools: unknown[]; nextCursor?: unknown }): Script =>
  (line, server) => {
    if (line.method === 'initialize') server.result(line, HELLO);
    if (line.method === 'tools/list') server.result(line, page(Number(line.params?.cursor?.split('-')[1] ?? 0)));
  };
const numbered = (index: number) => [{ name: `tool_${index}` }];

test('pages are followed to the last one', async () => {
  const { talk, server } = await talkWith(
    pages((index) => ({ tools: numbered(index), ...(index < 3 && { nextCursor: `page-${index + 1}` }) })),
  );
  assert.deepEqual(names(talk), ['tool_0', 'tool_1', 'tool_2', 'tool_3']);
  assert.equal(talk.kind === 'answered' && talk.cut, null);
  assert.deepEqual(
    server.heard.filter(({ method }) => method === 'tools/list').map(({ params }) => params?.cursor),
    [undefined, 'page-1', 'page-2', 'page-3'],
  );
});

const CUT: Record<string, { script: Script; limits?: Partial<Limits>; tools: number; cut: RegExp }> = {
  'the same cursor for ever': {
    script: pages(() => ({ tools: [{ name: 'one' }], nextCursor: 'page-1' })),
    tools: 1,
    cut: /round in a circle/,
  },
  'an empty cursor': { script: pages(() => ({ tools: [{ name: 'one' }], nextCursor: '' })), tools: 1, cut: /circle/ },
  'fresh cursors for ever': {
    script: pages((index) => ({ tools: numbered(index), nextCursor: `page-${index + 1}` })),
    tools: 50,
    cut: /more than 50 pages/,
  },
  'fresh cursors and no tools after the first page': {
    script: pages((index) => ({ tools: index === 0 ? numbered(0) : [], nextCursor: `page-${index + 1}` })),
    limits: { pages: 5 },
    tools: 1,
    cut: /more than 5 pages/,
  },
  'a huge cursor': {
    script: pages(() => ({ tools: numbered(0), nextCursor: 'c'.repeat(5_000) })),
    tools: 1,
    cut: /cursor of more than 4096/,
  },
  'a cursor that is a number': {
    script: pages(() => ({ tools: numbered(0), nextCursor: 1 })),
    tools: 1,
    cut: /no string/,
  },
  'an error on the second page': {
    script: (line, server) => {
      if (line.params?.cursor === undefined)
        pages(() => ({ tools: numbered(0), nextCursor: 'x-1' }))(line, server, manualClock());
      else server.error(line, -32603, 'database is gone');
    },
    tools: 1,
    cut: /database is gone/,
  },
  'a crash on the second page': {
    script: (line, server) => {
      if (line.params?.cursor === undefined)
        pages(() => ({ tools: numbered(0), nextCursor: 'x-1' }))(line, server, manualClock());
      else server.exit({ code: 1, signal: null });
    },
    tools: 1,
    cut: /left with code 1/,
  },
  'too many tools': {
    script: pages(() => ({ tools: Array.from({ length: 30 }, (_, index) => ({ name: `tool_${index}` })) })),
    limits: { tools: 20 },
    tools: 20,
    cut: /more than 20 tools/,
  },
};

for (const [name, { script, limits, tools, cut }] of Object.entries(CUT)) {
  test(`a list with ${name} keeps what came before and says what cut it`, async () => {
    const { talk } = await talkWith(script, limits);
    assert.ok(talk.kind === 'answered', 'It failed.');
    assert.equal(talk.answer.definitions.length, tools);
    assert.match(talk.cut ?? '', cut);
  });
}
