import type { ListedChange } from '#schema/change.ts';
import { toolSlug } from '#schema/slug.ts';
import type { Database } from '../tables.ts';
import { toChange, type ChangeRow, type selectChanges } from './change-rows.ts';

/** Changes with the names of their servers, for lists of several servers' changes. */
export const withServer = (query: ReturnType<typeof selectChanges>) =>
  query
    .innerJoin('server', 'server.slug', 'change.server')
    .select(['server.name as serverName', 'server.title as serverTitle']);

export type ListedRow = ChangeRow & { readonly serverName: string; readonly serverTitle: string };

/** The records of such rows, with the slug of each tool that its server still has. */
export async function toListed(db: Database, rows: readonly ListedRow[]): Promise<ListedChange[]> {
  const present = new Set<string>();
  for (const [server, some] of Map.groupBy(rows, (row) => row.server)) {
    const tools = await db
      .selectFrom('tool')
      .select('name')
      .where('server', '=', server)
      .where(
        'slug',
        'in',
        some.map(({ tool }) => toolSlug(tool)),
      )
      .where('removed_at', 'is', null)
      .execute();
    for (const { name } of tools) present.add(`${server} ${name}`);
  }
  return rows.map((row) => ({
    ...toChange(row),
    serverName: row.serverName,
    serverTitle: row.serverTitle,
    slug: present.has(`${row.server} ${row.tool}`) ? toolSlug(row.tool) : null,
  }));
}
