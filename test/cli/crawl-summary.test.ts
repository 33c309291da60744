import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crawlSummary } from '#cli/crawl-summary.ts';
import type { Finished, SkipReason } from '#crawler/crawl-event.ts';
import { tally, type CrawlResult } from '#crawler/crawl-result.ts';

const NONE = { added: 0, removed: 0, changed: 0 };
const one = (server: string, more: Partial<Finished> = {}): Finished => ({
  ...{ server, outcome: 'listed', tools: 4, ms: 900, isNew: true, changes: NONE, isUnstable: false },
  ...more,
});

function summaryOf(looked: readonly Finished[], skipped: readonly SkipReason[] = [], more: Partial<CrawlResult> = {}) {
  const counts = tally();
  for (const finished of looked) counts.finish(finished);
  for (const why of skipped) counts.skip(`npm/${why}`, why);
  const rest = { total: looked.length + skipped.length, offline: false, sandboxLost: null, aborted: false, ms: 61_000 };
  return crawlSummary({ ...counts.totals(), networkLost: false, ...rest, ...more });
}

test('outcomes and what was left are counted in the first line', () => {
  const looked = [one('npm/a'), one('npm/b'), one('npm/c', { outcome: 'timeout', tools: 0, detail: 'No.' })];
  const [first, second] = summaryOf(looked, ['fresh', 'fresh', 'waiting', 'no-runner', 'taken']).split('\n');
  assert.equal(
    first,
    '8 servers: 2 listed, 1 timeout in 61 s, 2 still fresh, 1 failed not long ago, 1 that nobody here can look at, 1 left to another crawl.',
  );
  assert.equal(second, '8 tools, 3 new servers.');
});

test('what was left to another crawl is named', () => {
  assert.match(summaryOf([], ['taken', 'fresh']), /^Left to another crawl, .*: npm\/taken\. If that is stopped, /m);
  assert.doesNotMatch(summaryOf([], ['fresh']), /another crawl/);
});

test('what changed at servers that were known is named', () => {
  const changed = one('npm/known', { isNew: false, changes: { added: 1, removed: 0, changed: 2 } });
  const text = summaryOf([one('npm/new', { changes: { ...NONE, added: 4 } }), changed]);
  assert.match(text, /at the 1 server looked at before: 1 added, 2 changed, 0 removed\./);
  assert.match(text, /^ {2}npm\/known \(1 added, 2 changed\)$/m);
  assert.doesNotMatch(text, /npm\/new/);
});

test('failures with one reason stand together, with what can be done about them', () => {
  const failed = [1_500, 2_500, 3_500, 4_500].map((ms, index) =>
    one(`npm/slow-${index}`, { outcome: 'timeout', tools: 0, detail: `It did not answer within ${ms} ms.` }),
  );
  const text = summaryOf([...failed, one('npm/odd', { outcome: 'timeout', tools: 0, detail: 'It never finished.' })]);
  assert.match(text, /^timeout \(5\): .*--concurrency 1 --force/m);
  assert.match(text, /^ {2}npm\/slow-0, npm\/slow-1, npm\/slow-2 and 1 more: It did not answer within 1500 ms\.$/m);
  assert.match(text, /^ {2}npm\/odd: It never finished\.$/m);
  assert.match(text, /tried again by a crawl after an hour/);
});

test('servers that show clients different lists are named', () => {
  assert.match(
    summaryOf([one('npm/two-faced', { isUnstable: true })]),
    /Another list for another client.*: npm\/two-faced\.$/m,
  );
});

test('servers of whose life their registries say something else are named', () => {
  const relisted = [
    ...['npm/a', 'npm/b', 'npm/c', 'npm/d'].map((server) => ({ server, status: 'deleted' as const })),
    { server: 'npm/e', status: 'active' as const },
  ];
  const text = summaryOf([], ['fresh'], { relisted });
  assert.match(text, /^Newly taken back by their registry: npm\/a, npm\/b, npm\/c and 1 more\.$/m);
  assert.match(text, /^Back in use at their registry: npm\/e\.$/m);
  assert.doesNotMatch(text, /deprecated/);
});

test('a stranger’s words are inert', () => {
  const text = summaryOf([
    one('npm/\u001b[2Ja', { outcome: 'crashed', tools: 0, detail: 'It said: \u001b]0;x\u0007' }),
  ]);
  assert.doesNotMatch(text, /[^\P{C}\n]/u);
});

test('the slowest are named once there are enough to choose from', () => {
  const looked = Array.from({ length: 10 }, (_, index) => one(`npm/${index}`, { ms: index * 1_000 }));
  assert.match(
    summaryOf(looked),
    /^Slowest: npm\/9 9\.0 s, npm\/8 8\.0 s, npm\/7 7\.0 s, npm\/6 6\.0 s, npm\/5 5\.0 s\.$/m,
  );
  assert.doesNotMatch(summaryOf(looked.slice(1)), /Slowest/);
});

const ENDS: Record<string, { more: Partial<CrawlResult>; says: RegExp }> = {
  'a crawl that was stopped': { more: { aborted: true }, says: /Stopped: the next crawl goes on from here\./ },
  'a sandbox that broke': { more: { sandboxLost: 'No.' }, says: /The sandbox stopped working.*run the same command/ },
  'a registry out of reach': { more: { offline: true }, says: /npm registry could not be reached/ },
};
for (const [name, { more, says }] of Object.entries(ENDS)) {
  test(`${name} is said at the end`, () => assert.match(summaryOf([one('npm/a')], [], more), says));
}
