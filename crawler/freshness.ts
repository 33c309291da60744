import { isDeepStrictEqual } from 'node:util';
import type { ServerRef } from '#schema/server.ts';
import type { CrawlStore } from './store.ts';

const HOUR_MS = 3_600_000;

/** How old an attempt may be before its server is looked at again, in milliseconds. */
export interface FreshFor {
  /** After a list. One exact version rarely changes; what changes it is its own surroundings. */
  readonly answered: number;
  /** After a failure. One attempt is all that is remembered, so there is one wait and no growing one. */
  readonly failed: number;
}

export const FRESH_FOR: FreshFor = { answered: 7 * 24 * HOUR_MS, failed: HOUR_MS };

/**
 * Whether the last attempt still stands for a server. Another version than the one that is listed now never does, nor an
 * attempt that did not take place, nor a list that somebody else declared.
 */
export function isFresh(
  ref: ServerRef,
  last: Awaited<ReturnType<CrawlStore['lastAttempt']>>,
  now: Date,
  freshFor: FreshFor,
): boolean {
  if (!last || last.target.kind !== 'package') return false;
  const { registry, identifier, version } = last.target;
  const isListed = ref.packages.some((pkg) =>
    isDeepStrictEqual([pkg.registry, pkg.identifier, pkg.version], [registry, identifier, version]),
  );
  const age = now.getTime() - Date.parse(last.observedAt);
  switch (last.outcome) {
    case 'not-attempted':
    case 'declared':
      return false;
    case 'listed':
    case 'partial':
      return isListed && age < freshFor.answered;
    default:
      return isListed && age < freshFor.failed;
  }
}
