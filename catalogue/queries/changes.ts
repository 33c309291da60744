import type { ListedChange } from '#schema/change.ts';
import type { Page } from '#schema/record.ts';
import { z } from 'zod';
import type { ChangeFilter } from '../catalogue.ts';
import { BadCursor, cursorOf } from '../cursor.ts';
import { normalDate } from '../order.ts';
import { pageOf, rowsFor } from '../page.ts';
import type { Database } from '../tables.ts';
import { selectChanges } from './change-rows.ts';
import { toListed, withServer } from './listed-changes.ts';

/** The id of the last change on the page, which stands for its place in every list. */
const cursor = cursorOf(z.tuple([z.number().int().positive()]));

/** The query behind `changes`, for its plan to be looked at too. */
export async function changesQuery(db: Database, page: ChangeFilter) {
  const { server, direction, since } = page;
  let query = withServer(selectChanges(db))
    .where('change.first', '=', 0)
    .orderBy('change.observed_at', 'desc')
    .orderBy('change.server', 'desc')
    .orderBy('change.id', 'desc')
    .limit(rowsFor(page));
  if (server !== undefined) query = query.where('change.server', '=', server);
  if (direction !== undefined) query = query.where('change.direction', '=', direction);
  if (since !== undefined) query = query.where('change.observed_at', '>=', normalDate(since));
  if (page.after === undefined) return query;
  const [id] = cursor.decode(page.after);
  const last = await db.selectFrom('change').select(['observed_at', 'server']).where('id', '=', id).executeTakeFirst();
  if (last === undefined) throw new BadCursor();
  return query.where((eb) =>
    eb(
      eb.refTuple('change.observed_at', 'change.server', 'change.id'),
      '<',
      eb.tuple(last.observed_at, last.server, id),
    ),
  );
}

/** What changed since the servers were first listed, newest first. */
export async function changes(db: Database, page: ChangeFilter): Promise<Page<ListedChange>> {
  const query = await changesQuery(db, page);
  const { items, next } = pageOf(
    await query.execute(),
    page,
    (row) => row,
    ({ id }) => cursor.encode([id]),
  );
  return { items: await toListed(db, items), next };
}
