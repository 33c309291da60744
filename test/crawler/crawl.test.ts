import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crawl, type CrawlEvent, type CrawlOptions } from '#crawler/crawl.ts';
import type { Installer, InstallResult } from '#crawler/install.ts';
import type { Backend } from '#crawler/sandbox/backend.ts';
import type { Source } from '#crawler/source.ts';
import type { Observation } from '#schema/observation.ts';
import type { Package, ServerRef } from '#schema/server.ts';
import { installServer } from './installed-fixture.ts';
import { contextOf, refTo } from './observing.ts';
import { lists, scriptedProcess } from './scripted-process.ts';
import { contextWith } from './sources/source-contract.ts';

const backend: Backend = {
  id: 'namespaces',
  seccomp: true,
  start: () => scriptedProcess(lists([{ name: 'list_notes' }])),
};
const sourceOf = (...servers: string[]): Source => ({
  ...{ id: 'test', title: 'Test', homepage: null },
  async *list() {
    yield* servers.map((server) => refTo(server));
  },
});

/** A store in memory, and an installer that calls `on` with each package before it has it installed. */
function world(on: (pkg: Package) => InstallResult | void | Promise<InstallResult | void> = () => undefined) {
  const recorded = new Map<string, Observation>();
  const events: CrawlEvent[] = [];
  const store = {
    lastAttempt: (name: string) => Promise.resolve(recorded.get(name) ?? null),
    record(ref: ServerRef, observation: Observation) {
      assert.ok(!recorded.has(ref.name), `${ref.name} is recorded twice.`);
      recorded.set(ref.name, observation);
      return Promise.resolve();
    },
  };
  const installer: Installer = {
    install: async (pkg) => (await on(pkg)) ?? { ok: true, installed: await fixture, release: () => Promise.resolve() },
  };
  const options = (changes: Partial<CrawlOptions> & Pick<CrawlOptions, 'sources'>): CrawlOptions => ({
    ...contextOf(backend, installer),
    ...{ store, sourceContext: contextWith(), concurrency: 2, onEvent: (event) => void events.push(event) },
    ...changes,
  });
  return { recorded, events, store, options };
}
const fixture = installServer('paging');
const failure: InstallResult = { ok: false, offline: false, verdict: { outcome: 'install-failed', detail: 'No.' } };
const offline: InstallResult = {
  ok: false,
  offline: true,
  verdict: { outcome: 'not-attempted', detail: 'No registry.' },
};

test('every server is recorded once, failures too', async () => {
  const { recorded, options } = world(({ identifier }) => (identifier === 'broken' ? failure : undefined));
  const result = await crawl(options({ sources: [sourceOf('one', 'broken', 'two'), sourceOf('two', 'three')] }));
  assert.deepEqual([...recorded].map(([name, { outcome }]) => `${name} ${outcome}`).toSorted(), [
    'npm/broken install-failed',
    'npm/one listed',
    'npm/three listed',
    'npm/two listed',
  ]);
  assert.deepEqual([result.total, result.recorded, result.aborted, result.offline], [4, 4, false, false]);
  assert.deepEqual(Object.fromEntries(result.byOutcome), { listed: 3, 'install-failed': 1 });
});

test('a second crawl finds everything fresh and does nothing', async () => {
  const { recorded, events, options } = world();
  await crawl(options({ sources: [sourceOf('one', 'two')] }));
  events.length = 0;
  const result = await crawl(options({ sources: [sourceOf('one', 'two')] }));
  assert.deepEqual([result.recorded, result.skippedFresh, recorded.size], [0, 2, 2]);
  assert.deepEqual(
    events.map(({ type }) => type).filter((type) => type !== 'listed-all'),
    ['skipped-fresh', 'skipped-fresh'],
  );
});

test('events tell what happens to a server, and how far the crawl is', async () => {
  const { events, options } = world();
  await crawl(options({ sources: [sourceOf('one')] }));
  const told = events.flatMap((event) => (event.type === 'listed-all' ? [] : [event]));
  assert.deepEqual(
    told.map((event) => (event.type === 'phase' ? event.phase : event.type)),
    ['started', 'installing', 'starting', 'listing', 'finished'],
  );
  const last = told.at(-1);
  assert.ok(last?.type === 'finished');
  assert.deepEqual([last.outcome, last.tools, last.done, last.total], ['listed', 1, 1, 1]);
});

test('no more servers run at once than asked', async () => {
  let running = 0;
  let most = 0;
  const { options } = world(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
  });
  await crawl(options({ sources: [sourceOf('one', 'two', 'three', 'four', 'five', 'six')], concurrency: 3 }));
  assert.equal(most, 3);
});

test('an abort records nothing that was running, and keeps what was recorded', async () => {
  const stop = new AbortController();
  const { recorded, options } = world(({ identifier }) => (identifier === 'two' ? stop.abort() : undefined));
  const sources = [sourceOf('one', 'two', 'three', 'four')];
  const result = await crawl(options({ sources, concurrency: 1, signal: stop.signal }));
  assert.deepEqual([...recorded.keys()], ['npm/one']);
  assert.equal(result.aborted, true);
  const again = await crawl(options({ sources, concurrency: 1 }));
  assert.deepEqual([again.skippedFresh, again.recorded], [1, 3]);
});

test('a registry out of reach ends the crawl early and records nothing', async () => {
  let tried = 0;
  const { recorded, events, options } = world(() => {
    tried += 1;
    return offline;
  });
  const result = await crawl(options({ sources: [sourceOf('one', 'two', 'three', 'four')], concurrency: 1 }));
  assert.deepEqual([result.offline, recorded.size, tried], [true, 0, 2]);
  assert.equal(events.filter(({ type }) => type === 'offline').length, 1);
});

test('one server whose registry is out of reach does not end the crawl', async () => {
  const { recorded, options } = world(({ identifier }) => (identifier === 'one' ? offline : undefined));
  const result = await crawl(options({ sources: [sourceOf('one', 'two', 'three')], concurrency: 1 }));
  assert.deepEqual([result.offline, [...recorded.keys()]], [false, ['npm/two', 'npm/three']]);
});

test('a store that fails ends the crawl with its error', async () => {
  const { options, store } = world();
  const full = { ...store, record: () => Promise.reject(new Error('The disk is full.')) };
  await assert.rejects(crawl(options({ sources: [sourceOf('one', 'two', 'three')], store: full })), /disk is full/);
});

test('a source that fails ends the crawl with its error, after what was listed before it', async () => {
  const { recorded, options } = world();
  const broken: Source = {
    ...sourceOf(),
    async *list() {
      yield refTo('one');
      throw new Error('The list cannot be read.');
    },
  };
  await assert.rejects(crawl(options({ sources: [broken] })), /list cannot be read/);
  assert.deepEqual([...recorded.keys()], ['npm/one']);
});
