import type { ChangeSet } from '#schema/change.ts';
import { sql } from 'kysely';
import type { ChangeSetFilter } from '../catalogue.ts';
import { checkLimit } from '../page.ts';
import type { Database } from '../tables.ts';
import { selectChanges } from './change-rows.ts';
import { toListed, withServer } from './listed-changes.ts';

/** How many changes of a set are read: far more than are shown, since many may be the same edit. */
const READ = 200;
const WIDENING = sql<number>`sum(case when direction = 'widens' then 1 else 0 end)`;
const WIDENING_FIRST = sql`case direction when 'widens' then 0 when 'narrows' then 1 else 2 end`;

/** The query behind `changeSets`, for its plan to be looked at too. */
export function changeSetsQuery(db: Database, { limit, server, direction }: ChangeSetFilter) {
  let query = db
    .selectFrom('change')
    .select(({ fn }) => ['server', 'observed_at', fn.countAll<number>().as('total'), WIDENING.as('widening')])
    .where('first', '=', 0)
    .groupBy(['observed_at', 'server'])
    .orderBy('observed_at', 'desc')
    .orderBy('server', 'desc')
    .limit(checkLimit(limit));
  if (server !== undefined) query = query.where('server', '=', server);
  if (direction !== undefined) query = query.where('direction', '=', direction);
  // Every date is above nothing: a bound tells SQLite which index the limit ends early on.
  return server === undefined && direction === undefined ? query.where('observed_at', '>', '') : query;
}

/** What the newest observations that changed anything changed, newest first. */
export async function changeSets(db: Database, filter: ChangeSetFilter): Promise<ChangeSet[]> {
  const sets: ChangeSet[] = [];
  for (const { server, observed_at, total, widening } of await changeSetsQuery(db, filter).execute()) {
    let query = withServer(selectChanges(db))
      .where('change.server', '=', server)
      .where('change.observed_at', '=', observed_at)
      .where('change.first', '=', 0)
      .orderBy(WIDENING_FIRST)
      .orderBy('change.id')
      .limit(READ);
    if (filter.direction !== undefined) query = query.where('change.direction', '=', filter.direction);
    const changes = await toListed(db, await query.execute());
    const [first] = changes;
    if (first === undefined) continue;
    const { serverName, serverTitle } = first;
    sets.push({
      ...{ server, serverName, serverTitle, observedAt: observed_at },
      ...{ total: Number(total), widening: Number(widening), changes },
    });
  }
  return sets;
}
