import { AuthPosture } from '#schema/auth-posture.ts';
import { Retirement } from '#schema/lifecycle.ts';
import { Era, Target } from '#schema/observation.ts';
import { serverSlug } from '#schema/slug.ts';
import { z } from 'zod';
import type { LastAttempt } from '../catalogue.ts';
import { parseOutcome, parseStored } from '../stored.ts';
import type { Database } from '../tables.ts';

const Body = z.object({ target: Target, auth: AuthPosture.optional().catch(undefined), era: Era.optional() });
/** Outcomes that end a row of failures: it answered, if only that it wants a login, or nobody tried. */
const NO_FAILURE: readonly string[] = ['listed', 'partial', 'declared', 'auth-required', 'not-attempted'];
/** More failures in a row than this make no difference to anybody. */
const MOST_COUNTED = 20;

/** The newest time that Placard itself looked at a server, by its name: an imported declaration is no look. */
export async function lastAttempt(db: Database, name: string): Promise<LastAttempt | null> {
  const [newest] = await attempts(db, name, 1);
  if (newest === undefined) return null;
  const { target, auth, era } = parseStored(Body, newest.body);
  return {
    outcome: parseOutcome(newest.outcome),
    observedAt: newest.observed_at,
    target,
    // A crawl asks this of every server that is listed, and most of them did not fail.
    failures: NO_FAILURE.includes(newest.outcome) ? 0 : await failuresOf(db, name, target),
    ...(era && { era }),
    ...(newest.retired !== null && { retired: parseStored(Retirement, newest.retired).status }),
    ...(auth?.kind === 'rate-limited' && auth.until !== undefined && { notBefore: auth.until }),
  };
}

const attempts = (db: Database, name: string, limit: number) =>
  db
    .selectFrom('observation')
    .innerJoin('server', 'server.slug', 'observation.server')
    .select(['observation.outcome', 'observation.observed_at', 'observation.body', 'server.retired'])
    .where('observation.server', '=', serverSlug(name))
    .where('server.name', '=', name.toWellFormed())
    .where('observation.outcome', '<>', 'declared')
    .orderBy('observation.observed_at', 'desc')
    .orderBy('observation.id', 'desc')
    .limit(limit)
    .execute();

/** How many of the newest attempts failed one after the other at one target. */
async function failuresOf(db: Database, name: string, target: Target): Promise<number> {
  const rows = await attempts(db, name, MOST_COUNTED);
  const end = rows.findIndex(
    ({ outcome, body }) =>
      NO_FAILURE.includes(outcome) || whatWasTried(parseStored(Body, body).target) !== whatWasTried(target),
  );
  return end < 0 ? rows.length : end;
}

/** A new version is a new chance: what the one before did says little of it. */
function whatWasTried(target: Target): string {
  switch (target.kind) {
    case 'package':
      return `${target.registry} ${target.identifier} ${target.version}`;
    case 'remote':
      return target.url;
    case 'file':
      return target.name;
  }
}
