import PQueue from 'p-queue';
import type { ServerRef } from '#schema/server.ts';
import type { CrawlEvent } from './crawl-event.ts';
import { crawlProgress } from './crawl-progress.ts';
import type { CrawlResult } from './crawl-result.ts';
import { dueOf, priorityOf } from './due.ts';
import { finishedOf } from './finished.ts';
import { FRESH_FOR, type FreshFor } from './freshness.ts';
import type { ObserveContext } from './observe.ts';
import type { Owner } from './owner.ts';
import type { Source, SourceContext } from './source.ts';
import type { CrawlStore } from './store.ts';
import { watchfulLook } from './watchful-look.ts';

export interface CrawlOptions extends Omit<ObserveContext, 'onPhase'> {
  readonly sources: readonly Source[];
  readonly sourceContext: SourceContext;
  readonly store: CrawlStore;
  /** Who crawls, so that two crawls over one store do not look at the same server. */
  readonly owner: Owner;
  /** Servers looked at at once. Two suit two cores. */
  readonly concurrency: number;
  readonly freshFor?: FreshFor;
  /** Once it aborts nothing new starts and what runs is finished; `signal` ends that, too, and it is not recorded. */
  readonly drain?: AbortSignal;
  readonly onEvent?: (event: CrawlEvent) => void;
}

/** Longer than any look takes: what a crawl on another machine that was killed has taken is free again after it. */
const CLAIM_MS = 60 * 60_000;

/**
 * Looks at every server that the sources list and that is due, what is most wanted first, and records each observation
 * as it comes. Stop it at any moment: the next crawl does only what is missing.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
  const { clock, store, signal, owner, freshFor = FRESH_FOR, drain = signal } = options;
  const start = clock.elapsed();
  const queue = new PQueue({ concurrency: options.concurrency });
  const progress = crawlProgress(options.onEvent ?? (() => undefined));
  const { tell, skip } = progress;
  const { lookAt, lost } = watchfulLook(options, tell);
  // The first failure that is nobody's but ours (a full disk, a list that cannot be read) ends the crawl.
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => void (failure ??= { error });
  const isStopped = (): boolean => signal.aborted || drain.aborted;
  const isOver = (): boolean => isStopped() || lost().offline || lost().sandboxLost !== null || failure !== undefined;

  /** Keeps what a list says of the life of a server that is known, where that is news. */
  const relist = async (ref: ServerRef): Promise<void> => {
    const status = ref.lifecycle?.status;
    if (status === undefined || !(await store.relist(ref, clock.now()))) return;
    progress.relist({ server: ref.name, status });
  };

  /** What another crawl was looking at when its turn came. */
  const elsewhere: ServerRef[] = [];
  const leave = (ref: ServerRef): void => void elsewhere.push(ref);

  const take = async (ref: ServerRef, ifTaken: (ref: ServerRef) => void): Promise<void> => {
    if (isOver()) return;
    const now = clock.now();
    const claim = { owner: owner.id, isGone: owner.isGone, now, until: new Date(now.getTime() + CLAIM_MS) };
    if (!(await store.claim(ref.name, claim))) return ifTaken(ref);
    try {
      // Another crawl may have looked while this one waited in the queue.
      const last = await store.lastAttempt(ref.name);
      const due = dueOf(ref, last, now, freshFor);
      if (due.action === 'skip') return skip(ref.name, due.why);
      const observation = await lookAt(ref, last?.era);
      if (observation === null) return tell({ type: 'dropped', server: ref.name });
      const changes = await store.record(ref, observation);
      progress.finish(finishedOf(ref, observation, { isNew: last === null, changes }));
    } finally {
      await store.release(ref.name, owner.id);
    }
  };

  const list = async (source: Source): Promise<void> => {
    for await (const ref of source.list({ ...options.sourceContext, onTakenBack: relist })) {
      if (isOver()) return;
      if (!progress.list(ref.name)) continue;
      const last = await store.lastAttempt(ref.name);
      if (last && (last.retired ?? 'active') !== (ref.lifecycle?.status ?? 'active')) await relist(ref);
      const due = dueOf(ref, last, clock.now(), freshFor);
      if (due.action === 'skip') skip(ref.name, due.why);
      else queue.add(() => take(ref, leave), { priority: priorityOf(due) }).catch(fail);
    }
  };

  await store.sweepClaims({ now: clock.now(), isGone: owner.isGone });
  const onDrain = (): void => tell({ type: 'draining', running: queue.pending });
  drain.addEventListener('abort', onDrain, { once: true });
  try {
    for (const source of options.sources)
      await list(source).catch((error: unknown) => (isStopped() ? undefined : fail(error)));
    tell({ type: 'listed-all' });
    await queue.onIdle();
    // Once more: the other crawl is done with most of it, but it may have been stopped, or could not look.
    for (const ref of elsewhere) queue.add(() => take(ref, ({ name }) => skip(name, 'taken'))).catch(fail);
    await queue.onIdle();
  } finally {
    drain.removeEventListener('abort', onDrain);
  }
  if (failure) throw failure.error;
  return { ...progress.totals(), ...lost(), aborted: isStopped(), ms: clock.elapsed() - start };
}
