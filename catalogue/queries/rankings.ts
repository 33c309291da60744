import type { ServerSummary } from '#schema/record.ts';
import { checkLimit } from '../page.ts';
import type { Database } from '../tables.ts';
import { selectServers, toServerSummary } from './server-rows.ts';

/** The query behind `riskiest`. A server of which nothing is classified is not among the riskiest: it is unknown. */
export const riskiestQuery = (db: Database, limit: number) =>
  selectServers(db)
    .where('classified', '>', 0)
    .orderBy('critical', 'desc')
    .orderBy('high', 'desc')
    .orderBy('medium', 'desc')
    .orderBy('low', 'desc')
    .orderBy('slug')
    .limit(checkLimit(limit));

/** Servers with the most critical, then high, then medium tools. */
export const riskiest = async (db: Database, limit: number): Promise<ServerSummary[]> =>
  (await riskiestQuery(db, limit).execute()).map(toServerSummary);

/** The query behind `newest`. */
export const newestQuery = (db: Database, limit: number) =>
  selectServers(db).orderBy('first_seen', 'desc').orderBy('slug').limit(checkLimit(limit));

/** Servers by when they were first seen, newest first. */
export const newest = async (db: Database, limit: number): Promise<ServerSummary[]> =>
  (await newestQuery(db, limit).execute()).map(toServerSummary);
