import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crawlReport } from '#cli/crawl-report.ts';
import type { Io } from '#cli/io.ts';
import type { CrawlEvent, Finished } from '#crawler/crawl-event.ts';

const NONE = { added: 0, removed: 0, changed: 0 };
const finished = (server: string, more: Partial<Finished> = {}): CrawlEvent => ({
  ...{
    type: 'finished',
    server,
    outcome: 'listed',
    tools: 3,
    ms: 1_234,
    isNew: true,
    changes: NONE,
    isUnstable: false,
  },
  ...{ done: 1, total: 9, ...more },
});

/** What is written while some events are heard, at a time that goes on by so many seconds with each. */
function told(events: readonly CrawlEvent[], { isTTY = false, step = 1 } = {}): string {
  let [written, seconds] = ['', 0];
  const output = { isTTY, columns: 100, write: (text: string) => (written += text) };
  const io: Io = {
    ...{ stdout: output, stderr: output, env: {}, cwd: '/', signal: new AbortController().signal },
    now: () => new Date(seconds * 1_000),
  };
  const report = crawlReport(io);
  for (const event of events) {
    seconds += step;
    report.hear(event);
  }
  report.end();
  return written;
}

const LINES: Record<string, { event: CrawlEvent; says: RegExp }> = {
  'a new server': { event: finished('npm/a'), says: /^\[1\/9\] npm\/a: 3 tools in 1\.2 s$/m },
  'a server whose tools changed': {
    event: finished('npm/a', { isNew: false, changes: { ...NONE, added: 2, changed: 1 } }),
    says: /npm\/a: 3 tools \(2 added, 1 changed\) in/,
  },
  'a server with another list for another client': {
    event: finished('npm/a', { isUnstable: true }),
    says: /npm\/a: 3 tools, another list for another client, in/,
  },
  'a server that failed': {
    event: finished('npm/a', { outcome: 'timeout', tools: 0, detail: 'Nothing came.\u001b[31m' }),
    says: /npm\/a: timeout in 1\.2 s – Nothing came\.(?!\u001b)/,
  },
  'a server that another crawl has': {
    event: { type: 'skipped', server: 'npm/a', why: 'taken', done: 1, total: 9 },
    says: /npm\/a: another crawl is looking at it/,
  },
  'a Ctrl-C': {
    event: { type: 'draining', running: 2, done: 1, total: 9 },
    says: /2 servers still to finish\. Ctrl-C again stops at once/,
  },
  'a server that was looked at although it was taken back': {
    event: finished('npm/a', { retired: 'deleted' }),
    says: /npm\/a \(deleted\): 3 tools in/,
  },
  'a server that its registry took back': {
    event: { type: 'relisted', server: 'npm/a\u001b', status: 'deleted', done: 1, total: 9 },
    says: /npm\/a(?!\u001b).*: its registry took it back\.$/m,
  },
  'a sandbox that broke': {
    event: { type: 'sandbox-lost', problem: 'No namespaces.', done: 1, total: 9 },
    says: /The sandbox no longer works: No namespaces\. Nothing more is started/,
  },
};
for (const [name, { event, says }] of Object.entries(LINES)) {
  test(`${name} is told in a line`, () => assert.match(told([event]), says));
}

test('what is fresh, and what is only running, is no line of a log', () => {
  const events: CrawlEvent[] = [
    { type: 'skipped', server: 'npm/a', why: 'fresh', done: 1, total: 2 },
    { type: 'started', server: 'npm/b', done: 1, total: 2 },
    { type: 'phase', server: 'npm/b', phase: 'listing', done: 1, total: 2 },
    { type: 'listed-all', done: 1, total: 2 },
  ];
  assert.equal(told(events), '');
});

test('a log is told every minute how far the crawl is, how fast and how much is left', () => {
  const all: CrawlEvent = { type: 'listed-all', done: 0, total: 9 };
  const events = [all, ...[1, 2, 3].map((done): CrawlEvent => ({ ...finished(`npm/${done}`), done, total: 9 }))];
  assert.match(told(events, { step: 20 }), /^2 of 9 · 2\.0 servers a minute · about 4 min left$/m);
});

test('a terminal shows each server that is running, since when and at what', () => {
  const written = told(
    [
      { type: 'started', server: 'npm/slow', done: 0, total: 2 },
      { type: 'phase', server: 'npm/slow', phase: 'starting', done: 0, total: 2 },
      { type: 'started', server: 'npm/new', done: 0, total: 2 },
    ],
    { isTTY: true },
  );
  assert.match(written, /2 s {2}starting {4}npm\/slow\n {2}0 s {2}waiting {5}npm\/new\n0 of 2 or more/);
});
