import { Target } from '#schema/observation.ts';
import type { Observation } from '#schema/observation.ts';
import { serverSlug } from '#schema/slug.ts';
import { z } from 'zod';
import { parseOutcome, parseStored } from '../stored.ts';
import type { Database } from '../tables.ts';

const Body = z.object({ target: Target });

/** The newest time that Placard itself looked at a server, by its name: an imported declaration is no look. */
export async function lastAttempt(
  db: Database,
  name: string,
): Promise<Pick<Observation, 'outcome' | 'observedAt' | 'target'> | null> {
  const row = await db
    .selectFrom('observation')
    .innerJoin('server', 'server.slug', 'observation.server')
    .select(['observation.outcome', 'observation.observed_at', 'observation.body'])
    .where('observation.server', '=', serverSlug(name))
    .where('server.name', '=', name.toWellFormed())
    .where('observation.outcome', '<>', 'declared')
    .orderBy('observation.observed_at', 'desc')
    .orderBy('observation.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    outcome: parseOutcome(row.outcome),
    observedAt: row.observed_at,
    target: parseStored(Body, row.body).target,
  };
}
