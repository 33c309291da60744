import type { Change } from '#schema/change.ts';
import type { Observation } from '#schema/observation.ts';
import type { Version } from './admit.ts';
import { deriveChanges } from './changes.ts';
import type { Listed } from './changes.ts';
import { chunks } from './chunks.ts';
import { recount } from './recount.ts';
import { indexTools } from './record-search.ts';
import { changeTool, insertTools, removeTools, sawTools } from './record-tools.ts';
import type { ToolRow } from './record-tools.ts';
import type { SearchIndex } from './search-index.ts';
import { readDefinition } from './stored.ts';
import type { Write } from './tables.ts';

/** A list that counts, for the server whose tools are `rows`. */
interface NewList {
  readonly server: string;
  readonly rows: readonly ToolRow[];
  readonly observation: Observation;
  readonly versions: readonly Version[];
}

/** Makes the server's tools what a list says, and stores and answers what changed by that. */
export async function applyList(write: Write, search: SearchIndex, list: NewList): Promise<readonly Change[]> {
  const { server, rows, versions } = list;
  const date = list.observation.observedAt;
  const complete = list.observation.outcome !== 'partial';
  const slugs = versions.map(({ slug }) => slug);
  const known = new Map(rows.map((row) => [row.slug, row]));
  const present = rows.filter((row) => row.removed_at === null);
  const given = new Set(slugs);

  const fresh = versions.filter(({ slug }) => !known.has(slug));
  const changed = versions.flatMap((version) => {
    const row = known.get(version.slug);
    return row !== undefined && (row.digest !== version.digest || row.removed_at !== null) ? [{ row, version }] : [];
  });
  const gone = complete ? present.filter(({ slug }) => !given.has(slug)) : [];

  if (fresh.length + changed.length + gone.length > 0) {
    const before = await readListed(write, server);
    const changes = deriveChanges(before, versions, { server, observedAt: date, complete });
    await insertTools(write, server, fresh, date);
    for (const { row, version } of changed) await changeTool(write, row, version, date);
    const ids = gone.map(({ id }) => id);
    await removeTools(write, ids, date);
    await search.remove(write, ids);
    await indexTools(write, search, server, [...fresh, ...changed.map(({ version }) => version)]);
    await storeChanges(write, changes);
    await sawTools(write, server, slugs, date);
    await recount(write, server);
    return changes;
  }
  await sawTools(write, server, slugs, date);
  return [];
}

/** The tools that the server has, with their definitions, before the list is applied. */
async function readListed(write: Write, server: string): Promise<Listed[]> {
  const rows = await write
    .selectFrom('tool')
    .innerJoin('tool_version', 'tool_version.digest', 'tool.digest')
    .select(['tool.name', 'tool.digest', 'tool_version.definition'])
    .where('tool.server', '=', server)
    .where('tool.removed_at', 'is', null)
    .execute();
  return rows.map(({ name, digest, definition }) => ({ name, digest, definition: readDefinition(definition) }));
}

async function storeChanges(write: Write, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ server, tool, kind, observedAt, before, after, renamedFrom }) => ({
    ...{ server, tool, kind, before, after },
    observed_at: observedAt,
    renamed_from: renamedFrom ?? null,
  }));
  for (const some of chunks(rows)) await write.insertInto('change').values(some).execute();
}
