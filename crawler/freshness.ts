import type { Target } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { ID as CONFIG } from './sources/config.ts';
import type { LastAttempt } from './store.ts';

const HOUR_MS = 3_600_000;
/** How much longer each further failure makes the wait. */
const GROWTH = 4;

/** How old an attempt may be before its server is looked at again, in milliseconds. */
export interface FreshFor {
  /** After a list. One exact version rarely changes; what changes it is its own surroundings. */
  readonly answered: number;
  /** After one failure. Each further one in a row makes it four times as long, up to `answered`. */
  readonly failed: number;
  /** After an address of a person's own client that we refused ourselves; absent: as after any failure. */
  readonly refusedOwn?: number;
}

/** A week after a list; after failures an hour, four hours, sixteen, 64, and then a week. */
export const FRESH_FOR: FreshFor = { answered: 7 * 24 * HOUR_MS, failed: HOUR_MS };

/** With these no attempt is fresh. */
export const NEVER_FRESH: FreshFor = { answered: 0, failed: 0 };

/**
 * Until when the last attempt stands for a server; null when it does not: another version or address than what is listed
 * now, an attempt that did not take place, a list that somebody else declared. What a host asked for is kept even when
 * nothing else is fresh.
 */
export function freshUntil(ref: ServerRef, last: LastAttempt, freshFor: FreshFor): Date | null {
  if (last.outcome === 'not-attempted' || last.outcome === 'declared' || !isListed(ref, last.target)) return null;
  const { answered, failed, refusedOwn } = freshFor;
  const isOwn = last.outcome === 'blocked' && last.target.kind === 'remote' && ref.source === CONFIG;
  const grown = last.failures === 0 ? answered : Math.min(answered, failed * GROWTH ** (last.failures - 1));
  const until = Date.parse(last.observedAt) + ((isOwn ? refusedOwn : undefined) ?? grown);
  return new Date(last.notBefore === undefined ? until : Math.max(until, Date.parse(last.notBefore)));
}

/** Whether what was looked at is what the source lists now. */
export function isListed({ packages, remotes }: ServerRef, target: Target): boolean {
  switch (target.kind) {
    case 'package':
      return packages.some(
        ({ registry, identifier, version }) =>
          registry === target.registry && identifier === target.identifier && version === target.version,
      );
    case 'remote':
      return remotes.some(({ url }) => url === target.url);
    case 'file':
      return false;
  }
}
