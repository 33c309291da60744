import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { crawl, type CrawlOptions } from '#crawler/crawl.ts';
import type { CrawlEvent } from '#crawler/crawl-event.ts';
import type { Installer, InstallResult } from '#crawler/install.ts';
import { observe } from '#crawler/observe.ts';
import { ownerOf } from '#crawler/owner.ts';
import { SandboxError, type Backend } from '#crawler/sandbox/backend.ts';
import type { Source } from '#crawler/source.ts';
import { isAnswered, type Observation } from '#schema/observation.ts';
import type { Lifecycle } from '#schema/lifecycle.ts';
import type { Package, ServerRef } from '#schema/server.ts';
import { installServer } from './installed-fixture.ts';
import { answeringInstaller, contextOf, refTo } from './observing.ts';
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
  const taken = new Map<string, string>();
  const retired = new Map<string, Lifecycle['status']>();
  const store = {
    lastAttempt(name: string) {
      const last = recorded.get(name);
      const status = retired.get(name);
      const end = status !== undefined && status !== 'active' && { retired: status };
      return Promise.resolve(last ? { ...last, failures: isAnswered(last) ? 0 : 1, ...end } : null);
    },
    claim(name: string, { owner }: { owner: string }) {
      if (taken.has(name)) return Promise.resolve(false);
      taken.set(name, owner);
      return Promise.resolve(true);
    },
    sweepClaims: () => Promise.resolve(),
    relist({ name, lifecycle }: ServerRef) {
      const status = lifecycle?.status ?? 'active';
      if (!recorded.has(name) || status === (retired.get(name) ?? 'active')) return Promise.resolve(false);
      retired.set(name, status);
      return Promise.resolve(true);
    },
    release(name: string, owner: string) {
      assert.equal(taken.get(name), owner);
      taken.delete(name);
      return Promise.resolve();
    },
    record(ref: ServerRef, observation: Observation) {
      assert.ok(!recorded.has(ref.name), `${ref.name} is recorded twice.`);
      recorded.set(ref.name, observation);
      const definitions = isAnswered(observation) ? observation.definitions : [];
      return Promise.resolve(definitions.map(({ name: tool }) => ({ tool, kind: 'tool-added' as const })));
    },
  };
  const installer: Installer = {
    install: async (pkg) => (await on(pkg)) ?? { ok: true, installed: await fixture, release: () => Promise.resolve() },
  };
  const options = (changes: Partial<CrawlOptions> & Pick<CrawlOptions, 'sources'>): CrawlOptions => ({
    ...contextOf(backend, installer),
    ...{ store, sourceContext: contextWith(), concurrency: 2, onEvent: (event) => void events.push(event) },
    owner: ownerOf('here', process.pid, randomUUID),
    ...changes,
  });
  return { recorded, taken, retired, events, store, options };
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
  assert.deepEqual([result.recorded, result.skipped.fresh, recorded.size], [0, 2, 2]);
  assert.deepEqual(
    events.map(({ type }) => type).filter((type) => type !== 'listed-all'),
    ['skipped', 'skipped'],
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
  assert.deepEqual([again.skipped.fresh, again.recorded], [1, 3]);
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

test('what nobody knows is looked at before what failed, whatever order they are listed in', async () => {
  const order: string[] = [];
  const { recorded, options, store } = world(({ identifier }) => void order.push(identifier));
  const observedAt = new Date(Date.now() - 2 * 3_600_000).toISOString();
  const old = { ...(await observationOf('failed')), outcome: 'timeout', observedAt } as const;
  const attempts = { ...store, lastAttempt: (name: string) => Promise.resolve(known(name)) };
  const known = (name: string) => (name === 'npm/failed' && !recorded.has(name) ? { ...old, failures: 1 } : null);
  const sources = [sourceOf('first', 'failed', 'new')];
  await crawl(options({ sources, store: attempts, concurrency: 1 }));
  assert.deepEqual(order, ['first', 'new', 'failed']);
});

test('a server that another crawl has until the end is left to it, and told once', async () => {
  const { recorded, taken, events, options } = world();
  taken.set('npm/two', 'another');
  const result = await crawl(options({ sources: [sourceOf('one', 'two')] }));
  assert.deepEqual([...recorded.keys()], ['npm/one']);
  assert.deepEqual([result.skipped.taken, result.taken], [1, ['npm/two']]);
  assert.deepEqual(
    events.flatMap((event) => (event.type === 'skipped' ? [[event.server, event.why]] : [])),
    [['npm/two', 'taken']],
  );
  assert.deepEqual([...taken.keys()], ['npm/two']);
});

test('a server that another crawl let go of without a record is looked at in the end', async () => {
  const { recorded, taken, events, options } = world(({ identifier }) => {
    if (identifier === 'three') taken.delete('npm/one');
  });
  taken.set('npm/one', 'another');
  const result = await crawl(options({ sources: [sourceOf('one', 'two', 'three')], concurrency: 1 }));
  assert.deepEqual([...recorded.keys()], ['npm/two', 'npm/three', 'npm/one']);
  assert.deepEqual([result.recorded, result.taken, taken.size], [3, [], 0]);
  assert.equal(events.at(-1)?.done, 3);
});

test('a server that another crawl has recorded in the end is not looked at again', async () => {
  const { recorded, taken, options } = world(async ({ identifier }) => {
    if (identifier !== 'two') return;
    recorded.set('npm/one', await observationOf('one'));
    taken.delete('npm/one');
  });
  taken.set('npm/one', 'another');
  const result = await crawl(options({ sources: [sourceOf('one', 'two')], concurrency: 1 }));
  assert.deepEqual([result.recorded, result.skipped.fresh, result.skipped.taken], [1, 1, 0]);
});

test('a crawl that is stopped does not go back to what another crawl had', async () => {
  const drain = new AbortController();
  const { recorded, taken, options } = world(() => {
    taken.delete('npm/one');
    drain.abort();
  });
  taken.set('npm/one', 'another');
  const sources = [sourceOf('one', 'two')];
  await crawl(options({ sources, concurrency: 1, drain: drain.signal }));
  assert.deepEqual([...recorded.keys()], ['npm/two']);
});

test('what another crawl has recorded meanwhile is not looked at again', async () => {
  const { recorded, options } = world(async ({ identifier }) => {
    if (identifier === 'one') recorded.set('npm/two', await observationOf('two'));
  });
  const result = await crawl(options({ sources: [sourceOf('one', 'two')], concurrency: 1 }));
  assert.deepEqual([result.recorded, result.skipped.fresh], [1, 1]);
});

test('a crawl that drains finishes what is running and begins nothing', async () => {
  const drain = new AbortController();
  const { recorded, taken, events, options } = world(({ identifier }) =>
    identifier === 'two' ? drain.abort() : undefined,
  );
  const sources = [sourceOf('one', 'two', 'three', 'four')];
  const result = await crawl(options({ sources, concurrency: 1, drain: drain.signal }));
  assert.deepEqual([...recorded.keys()], ['npm/one', 'npm/two']);
  assert.deepEqual([result.aborted, taken.size], [true, 0]);
  assert.deepEqual(
    events.flatMap((event) => (event.type === 'draining' ? [event.running] : [])),
    [1],
  );
});

test('a sandbox that stops working ends the crawl, and no server is blamed for it', async () => {
  let isThere = true;
  const flaky: Backend = {
    ...backend,
    start(job) {
      if (!isThere) throw new SandboxError('User namespaces are switched off.');
      return backend.start(job);
    },
  };
  const { recorded, events, options } = world(({ identifier }) => {
    if (identifier === 'two') isThere = false;
  });
  const sources = [sourceOf('one', 'two', 'three', 'four')];
  const result = await crawl(options({ sources, backend: flaky, concurrency: 1 }));
  assert.deepEqual([...recorded.keys()], ['npm/one']);
  assert.equal(result.sandboxLost, 'User namespaces are switched off.');
  assert.equal(events.filter(({ type }) => type === 'sandbox-lost').length, 1);
});

test('the result names what failed, what is new and what took longest', async () => {
  const { options } = world(({ identifier }) => (identifier === 'broken' ? failure : undefined));
  const { failed, newServers, tools, slowest, changes, changedServers } = await crawl(
    options({ sources: [sourceOf('one', 'broken', 'two')] }),
  );
  assert.deepEqual(
    failed.map(({ server, outcome, detail }) => [server, outcome, detail]),
    [['npm/broken', 'install-failed', 'No.']],
  );
  assert.deepEqual([newServers, tools, slowest.length], [3, 2, 3]);
  assert.deepEqual([changes, changedServers], [{ added: 0, removed: 0, changed: 0 }, []]);
});

test('that a known server was taken back, or is back, is kept although it is fresh', async () => {
  const { retired, events, options } = world();
  const listing = (status: Lifecycle['status']): Source => ({
    ...sourceOf(),
    async *list({ onTakenBack }) {
      yield { ...refTo('one'), lifecycle: { status } };
      await onTakenBack?.({ ...refTo('two'), lifecycle: { status: 'deleted' } });
      await onTakenBack?.({ ...refTo('unknown'), lifecycle: { status: 'deleted' } });
    },
  });
  await crawl(options({ sources: [sourceOf('one', 'two')] }));
  const first = await crawl(options({ sources: [listing('deprecated')] }));
  assert.deepEqual([first.recorded, first.skipped.fresh, first.total], [0, 1, 1]);
  assert.deepEqual(first.relisted, [
    { server: 'npm/one', status: 'deprecated' },
    { server: 'npm/two', status: 'deleted' },
  ]);
  assert.deepEqual((await crawl(options({ sources: [listing('deprecated')] }))).relisted, []);
  assert.deepEqual((await crawl(options({ sources: [listing('active')] }))).relisted, [
    { server: 'npm/one', status: 'active' },
  ]);
  assert.deepEqual(
    [...retired],
    [
      ['npm/one', 'active'],
      ['npm/two', 'deleted'],
    ],
  );
  assert.equal(events.filter(({ type }) => type === 'relisted').length, 3);
});

test('a server that is looked at although it was taken back tells so', async () => {
  const { events, options } = world();
  const source: Source = {
    ...sourceOf(),
    async *list() {
      yield { ...refTo('one'), lifecycle: { status: 'deleted' } };
    },
  };
  await crawl(options({ sources: [source] }));
  const finished = events.find((event) => event.type === 'finished');
  assert.ok(finished?.type === 'finished' && finished.retired === 'deleted');
});

async function observationOf(server: string): Promise<Observation> {
  const { observation } = await observe(
    refTo(server),
    contextOf(backend, answeringInstaller({ ok: true, installed: await fixture })),
  );
  return observation;
}
