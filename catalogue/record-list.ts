import { deriveChanges, type Listed } from '#changes/derive.ts';
import type { Change } from '#schema/change.ts';
import type { Observation } from '#schema/observation.ts';
import type { Version } from './admit.ts';
import { chunks } from './chunks.ts';
import { recount } from './recount.ts';
import { changeTool, insertTools, removeTools, sawTools } from './record-tools.ts';
import type { ToolRow } from './record-tools.ts';
import { readDefinition } from './stored.ts';
import type { Write } from './tables.ts';

/** A list that counts, for the server whose tools are `rows`. */
interface NewList {
  readonly server: string;
  readonly rows: readonly ToolRow[];
  readonly observation: Observation;
  readonly versions: readonly Version[];
  /** Whether the server never gave a list before. */
  readonly first: boolean;
}

/** What a list came to. */
interface Applied {
  readonly changes: readonly Change[];
  /** Slugs of the tools that are to be indexed anew. */
  readonly reworded: readonly string[];
  /** Ids of the tools that are to be in the index no more. */
  readonly gone: readonly number[];
}

/** What a list came to that does not count. */
export const NOTHING: Applied = { changes: [], reworded: [], gone: [] };

/** Makes the server's tools what a list says, and stores and answers what changed by that. */
export async function applyList(write: Write, list: NewList): Promise<Applied> {
  const { server, versions, observation } = list;
  const date = observation.observedAt;
  const slugs = versions.map(({ slug }) => slug);
  const { fresh, changed, gone } = compare(list);
  const isSame = fresh.length + changed.length + gone.length === 0;
  const changes = isSame ? [] : await deriveAll(write, list);
  await insertTools(write, server, fresh, date);
  for (const { row, version } of changed) await changeTool(write, row, version, date);
  await removeTools(write, gone, date);
  await storeChanges(write, changes);
  await sawTools(write, server, slugs, date);
  if (!isSame) await recount(write, server);
  return { changes, reworded: [...fresh, ...changed.map(({ version }) => version)].map(({ slug }) => slug), gone };
}

/** What the list has that the server's rows have not, have otherwise or as removed, and (ids) what it has no more. */
function compare({ rows, versions, observation }: NewList) {
  const known = new Map(rows.map((row) => [row.slug, row]));
  const given = new Set(versions.map(({ slug }) => slug));
  const isGone = ({ slug, removed_at }: ToolRow): boolean => removed_at === null && !given.has(slug);
  return {
    fresh: versions.filter(({ slug }) => !known.has(slug)),
    changed: versions.flatMap((version) => {
      const row = known.get(version.slug);
      const isChanged = row !== undefined && (row.digest !== version.digest || row.removed_at !== null);
      return isChanged ? [{ row, version }] : [];
    }),
    gone: isComplete(observation) ? rows.filter(isGone).map(({ id }) => id) : [],
  };
}

const isComplete = ({ outcome }: Observation): boolean => outcome !== 'partial';

async function deriveAll(write: Write, { server, versions, observation, first }: NewList): Promise<Change[]> {
  const { observedAt } = observation;
  const complete = isComplete(observation);
  const derived = deriveChanges(await readListed(write, server), versions, { server, observedAt, complete });
  return derived.map((change) => ({ ...change, first, judgement: null }));
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

const UNJUDGED = { direction: null, ruleset: '' };

async function storeChanges(write: Write, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ server, tool, kind, observedAt, before, after, renamedFrom, first }) => ({
    ...{ server, tool, kind, before, after },
    observed_at: observedAt,
    renamed_from: renamedFrom ?? null,
    first: first ? 1 : 0,
    ...UNJUDGED,
  }));
  for (const some of chunks(rows)) await write.insertInto('change').values(some).execute();
}
