import assert from 'node:assert/strict';
import { test } from 'node:test';
import { serverWords } from '#classifier/reading/words/server-words.ts';

/** Server names and the domains that they tell. */
const servers: readonly (readonly [string, readonly string[]])[] = [
  ['docker/brightmail', []],
  ['github/someone/tide-tables', []],
  ['github/github-helper', ['source-control']],
  ['docker/docker-hub', ['cloud']],
  ['npm/@docker/helper', ['cloud']],
  ['io.github.someone/tide-tables', []],
  ['io.github.someone/github-helper', ['source-control']],
  ['com.gitlab.someone/tide-tables', []],
  ['com.github/official', ['source-control']],
];

for (const [server, expected] of servers)
  test(`${server} is of ${expected.join(', ') || 'no domain'}: where it was found does not tell`, () =>
    assert.deepEqual([...serverWords(server).domains], expected));

test('what any server is called tells nothing of its product', () =>
  assert.deepEqual([...serverWords('npm/tide-tables-server').product], ['tide', 'tables']));
