import { chunks } from './chunks.ts';
import type { SearchEntry, SearchIndex } from './search-index.ts';
import { readDefinition } from './stored.ts';
import type { Write } from './tables.ts';
import { indexName, indexText } from './words.ts';

/** Brings the search index up to date for some tools of a server. */
export async function indexTools(
  write: Write,
  search: SearchIndex,
  server: string,
  slugs: readonly string[],
): Promise<void> {
  for (const some of chunks(slugs)) {
    const rows = await entries(write, server).where('tool.slug', 'in', some).execute();
    await search.put(write, rows.map(toEntry));
  }
}

/** The same for all of its tools, after its title or description changed; they are also to be assessed anew. */
export async function indexServer(write: Write, search: SearchIndex, server: string): Promise<void> {
  const rows = await entries(write, server).execute();
  await search.put(write, rows.map(toEntry));
  // The classifier reads what is said of the server too. The old verdict is of this very definition, so it stays till then.
  await write.updateTable('tool').set({ ruleset: '' }).where('server', '=', server).execute();
}

const entries = (write: Write, server: string) =>
  write
    .selectFrom('tool')
    .innerJoin('tool_version', 'tool_version.digest', 'tool.digest')
    .innerJoin('server', 'server.slug', 'tool.server')
    .select([
      'tool.id',
      'tool.name',
      'tool.title',
      'tool_version.definition',
      'server.name as serverName',
      'server.title as serverTitle',
    ])
    .where('tool.server', '=', server)
    .where('tool.removed_at', 'is', null)
    .orderBy('tool.id');

type EntryRow = Awaited<ReturnType<ReturnType<typeof entries>['execute']>>[number];

const toEntry = (row: EntryRow): SearchEntry => ({
  id: row.id,
  name: indexName(row.name),
  title: indexText(row.title ?? ''),
  description: indexText(readDefinition(row.definition).description ?? ''),
  server: `${indexName(row.serverName)} ${indexText(row.serverTitle)}`,
});
