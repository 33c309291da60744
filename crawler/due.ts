import type { Target } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { freshUntil, isListed, type FreshFor } from './freshness.ts';
import { whyNotAttempted } from './not-attempted.ts';
import type { CrawlStore, LastAttempt } from './store.ts';

/** Whether a crawl would look at a server now, and why. */
export type Due =
  | { readonly action: 'look'; readonly why: 'new' | 'stale' | 'not-attempted' | 'declared' }
  | { readonly action: 'look'; readonly why: 'failed'; readonly failures: number }
  | { readonly action: 'look'; readonly why: 'version'; readonly from: string }
  | { readonly action: 'skip'; readonly why: 'fresh'; readonly since: string }
  /** It failed, and it is too early to try again. */
  | { readonly action: 'skip'; readonly why: 'waiting'; readonly failures: number; readonly until: string }
  /** It would only be recorded that nobody looked, with the reason; or that stands already. */
  | { readonly action: 'record' | 'skip'; readonly why: 'no-runner'; readonly detail: string };

/** Tells what a crawl does with a server whose last attempt is `last`: the one place where that is decided. */
export function dueOf(ref: ServerRef, last: LastAttempt | null, now: Date, freshFor: FreshFor): Due {
  const detail = whyNotAttempted(ref);
  if (detail !== null) {
    const isKnown = last?.outcome === 'not-attempted' && isListed(ref, last.target);
    return { action: isKnown ? 'skip' : 'record', why: 'no-runner', detail };
  }
  if (!last) return { action: 'look', why: 'new' };
  const until = freshUntil(ref, last, freshFor);
  const { failures } = last;
  if (until !== null && until > now) {
    if (failures > 0) return { action: 'skip', why: 'waiting', failures, until: until.toISOString() };
    return { action: 'skip', why: 'fresh', since: last.observedAt };
  }
  if (last.outcome === 'declared' || last.outcome === 'not-attempted') return { action: 'look', why: last.outcome };
  const from = otherVersion(ref, last.target);
  if (from !== null) return { action: 'look', why: 'version', from };
  return failures > 0 ? { action: 'look', why: 'failed', failures } : { action: 'look', why: 'stale' };
}

/** The version that was looked at, when another one of the same package is listed now. */
function otherVersion(ref: ServerRef, target: Target): string | null {
  if (target.kind !== 'package' || isListed(ref, target)) return null;
  const isThere = ref.packages.some(
    ({ registry, identifier }) => registry === target.registry && identifier === target.identifier,
  );
  return isThere ? target.version : null;
}

/** In which order a crawl takes what is due: what nobody knows first, what failed before last. */
const ORDER: Readonly<Record<Exclude<Due, { action: 'skip' }>['why'], number>> = {
  new: 6,
  declared: 5,
  version: 4,
  'not-attempted': 3,
  stale: 2,
  'no-runner': 1,
  failed: 0,
};

/** The higher, the sooner. */
export const priorityOf = (due: Exclude<Due, { action: 'skip' }>): number => ORDER[due.why];

/** Whether a crawl has something to do for a server. What a limit counts. */
export const isDueBy =
  (store: Pick<CrawlStore, 'lastAttempt'>, now: Date, freshFor: FreshFor) =>
  async (ref: ServerRef): Promise<boolean> =>
    dueOf(ref, await store.lastAttempt(ref.name), now, freshFor).action !== 'skip';
