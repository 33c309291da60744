import { ServerRef } from '#schema/server.ts';
import { parseStored } from '../stored.ts';
import type { Database } from '../tables.ts';

/** How a server is reached, by the newest word of those who list it for being looked at; null: never heard of. */
export async function serverRef(db: Database, slug: string): Promise<ServerRef | null> {
  const rows = await db
    .selectFrom('server_source')
    .select('ref')
    .where('server', '=', slug)
    .orderBy('listed_at', 'desc')
    .orderBy('source')
    .execute();
  const refs = rows.map(({ ref }) => parseStored(ServerRef, ref));
  // A file that was imported may name the package, but never how to start it.
  return refs.find(({ source }) => source !== 'import') ?? refs[0] ?? null;
}
