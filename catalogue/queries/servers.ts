import type { Page, ServerSummary } from '#schema/record.ts';
import { z } from 'zod';
import type { PageRequest } from '../catalogue.ts';
import { cursorOf } from '../cursor.ts';
import { pageOf, rowsFor } from '../page.ts';
import type { Database } from '../tables.ts';
import { selectServers, toServerSummary } from './server-rows.ts';

const cursor = cursorOf(z.tuple([z.string()]));

/** The query behind `servers`, for its plan to be looked at too. */
export function serversQuery(db: Database, page: PageRequest) {
  const query = selectServers(db).orderBy('slug').limit(rowsFor(page));
  if (page.after === undefined) return query;
  const [slug] = cursor.decode(page.after);
  return query.where('slug', '>', slug);
}

/** Every server, by slug. */
export async function servers(db: Database, page: PageRequest): Promise<Page<ServerSummary>> {
  const rows = await serversQuery(db, page).execute();
  return pageOf(rows, page, toServerSummary, ({ slug }) => cursor.encode([slug]));
}
