import type { Target } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { isFresh, type FreshFor } from './freshness.ts';
import { whyNotAttempted } from './not-attempted.ts';
import type { CrawlStore } from './store.ts';

/** Whether a crawl would look at a server now, and why. */
export type Due =
  | { readonly action: 'look'; readonly why: 'new' | 'stale' | 'failed' | 'not-attempted' | 'declared' }
  | { readonly action: 'look'; readonly why: 'version'; readonly from: string }
  | { readonly action: 'skip'; readonly why: 'fresh'; readonly since: string }
  /** It would only be recorded that nobody looked, with the reason. */
  | { readonly action: 'record'; readonly why: 'no-runner'; readonly detail: string };

type Last = Awaited<ReturnType<CrawlStore['lastAttempt']>>;

/** Tells what `crawl` would do with a server whose last attempt is `last`. Same question, same answer: `isFresh` decides. */
export function dueOf(ref: ServerRef, last: Last, now: Date, freshFor: FreshFor): Due {
  const detail = whyNotAttempted(ref);
  if (detail !== null) return { action: 'record', why: 'no-runner', detail };
  if (isFresh(ref, last, now, freshFor)) return { action: 'skip', why: 'fresh', since: last?.observedAt ?? '' };
  if (!last) return { action: 'look', why: 'new' };
  const from = otherVersion(ref, last.target);
  if (from !== null) return { action: 'look', why: 'version', from };
  switch (last.outcome) {
    case 'declared':
    case 'not-attempted':
      return { action: 'look', why: last.outcome };
    case 'listed':
    case 'partial':
      return { action: 'look', why: 'stale' };
    default:
      return { action: 'look', why: 'failed' };
  }
}

/** The version that was looked at, when another one of the same package is listed now. */
function otherVersion(ref: ServerRef, target: Target): string | null {
  if (target.kind !== 'package') return null;
  const same = ref.packages.filter(
    ({ registry, identifier }) => registry === target.registry && identifier === target.identifier,
  );
  return same.length > 0 && same.every(({ version }) => version !== target.version) ? target.version : null;
}

/**
 * Whether a crawl has something to do for a server: look at it, or record for the first time that nobody can. What a
 * limit counts, so that a second run with the same limit goes on where the first one ended.
 */
export const isDueBy =
  (store: Pick<CrawlStore, 'lastAttempt'>, now: Date, freshFor: FreshFor) =>
  async (ref: ServerRef): Promise<boolean> => {
    const last = await store.lastAttempt(ref.name);
    const { action } = dueOf(ref, last, now, freshFor);
    return action === 'look' || (action === 'record' && last === null);
  };
