import PQueue from 'p-queue';
import { isAnswered, type Observation, type Outcome } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { FRESH_FOR, isFresh, type FreshFor } from './freshness.ts';
import { observe, type ObserveContext } from './observe.ts';
import type { Phase } from './run.ts';
import type { Source, SourceContext } from './source.ts';
import type { CrawlStore } from './store.ts';

/** What a crawl tells while it runs. `done` counts finished and skipped servers; `total` grows until all are listed. */
export type CrawlEvent = Progress &
  (
    | { readonly type: 'started'; readonly server: string }
    | { readonly type: 'phase'; readonly server: string; readonly phase: Phase }
    | ({
        readonly type: 'finished';
        readonly server: string;
        readonly outcome: Outcome;
        readonly detail?: string;
      } & Counts)
    | { readonly type: 'skipped-fresh'; readonly server: string }
    | { readonly type: 'listed-all' }
    | { readonly type: 'offline' }
  );
interface Progress {
  readonly done: number;
  readonly total: number;
}
interface Counts {
  readonly tools: number;
  /** Milliseconds that the server took. */
  readonly ms: number;
}

export interface CrawlOptions extends Omit<ObserveContext, 'onPhase'> {
  readonly sources: readonly Source[];
  readonly sourceContext: SourceContext;
  readonly store: CrawlStore;
  /** Servers looked at at once. Two suit two cores. */
  readonly concurrency: number;
  readonly freshFor?: FreshFor;
  readonly onEvent?: (event: CrawlEvent) => void;
}

/** How a crawl went. `byOutcome` counts what it recorded. */
export interface CrawlResult {
  readonly total: number;
  readonly recorded: number;
  readonly skippedFresh: number;
  readonly byOutcome: ReadonlyMap<Outcome, number>;
  /** The registry could not be reached; what was not looked at for that reason is not recorded. */
  readonly offline: boolean;
  /** The signal stopped it. What was recorded stays; what was running is not recorded. */
  readonly aborted: boolean;
  readonly ms: number;
}

/** After so many servers in a row for which the registry was out of reach, the rest is not tried. */
const OFFLINE_AFTER = 2;

/**
 * Looks at every server that the sources list and that has no fresh attempt, and records each observation as it comes.
 * Abort it at any moment: nothing new starts, what runs is killed unrecorded, and the next crawl does only what is missing.
 */
export async function crawl(options: CrawlOptions): Promise<CrawlResult> {
  const { clock, store, signal, freshFor = FRESH_FOR } = options;
  const start = clock.elapsed();
  const queue = new PQueue({ concurrency: options.concurrency });
  const names = new Set<string>();
  const byOutcome = new Map<Outcome, number>();
  const count = { done: 0, recorded: 0, skippedFresh: 0, offlineInARow: 0 };
  const isOffline = (): boolean => count.offlineInARow >= OFFLINE_AFTER;
  const tell = (event: DistributiveOmit<CrawlEvent, keyof Progress>): void =>
    options.onEvent?.({ ...event, done: count.done, total: names.size });

  const lookAt = async (ref: ServerRef): Promise<void> => {
    if (signal.aborted || isOffline()) return;
    if (isFresh(ref, await store.lastAttempt(ref.name), clock.now(), freshFor)) {
      count.done += 1;
      count.skippedFresh += 1;
      return tell({ type: 'skipped-fresh', server: ref.name });
    }
    tell({ type: 'started', server: ref.name });
    const onPhase = (phase: Phase): void => tell({ type: 'phase', server: ref.name, phase });
    const look = await observe(ref, { ...options, onPhase }).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (look === null || signal.aborted) return;
    count.offlineInARow = look.offline ? count.offlineInARow + 1 : 0;
    if (look.offline) {
      if (count.offlineInARow === OFFLINE_AFTER) tell({ type: 'offline' });
      return;
    }
    await store.record(ref, look.observation);
    count.done += 1;
    count.recorded += 1;
    byOutcome.set(look.observation.outcome, (byOutcome.get(look.observation.outcome) ?? 0) + 1);
    tell({ type: 'finished', server: ref.name, ...summary(look.observation) });
  };

  // The first failure that is nobody's but ours (a full disk, a list that cannot be read) ends the crawl.
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => void (failure ??= { error });
  const enqueue = async (source: Source): Promise<void> => {
    for await (const ref of source.list(options.sourceContext)) {
      if (signal.aborted || failure) return;
      if (names.has(ref.name)) continue;
      names.add(ref.name);
      queue.add(() => (failure ? undefined : lookAt(ref))).catch(fail);
    }
  };
  for (const source of options.sources) await enqueue(source).catch(fail);
  tell({ type: 'listed-all' });
  await queue.onIdle();
  if (failure) throw failure.error;
  return {
    total: names.size,
    recorded: count.recorded,
    skippedFresh: count.skippedFresh,
    byOutcome,
    offline: isOffline(),
    aborted: signal.aborted,
    ms: clock.elapsed() - start,
  };
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

function summary(observation: Observation): Counts & { outcome: Outcome; detail?: string } {
  const { outcome, durations } = observation;
  const tools = isAnswered(observation) ? observation.definitions.length : 0;
  return { outcome, tools, ms: durations.total, ...('detail' in observation && { detail: observation.detail }) };
}
