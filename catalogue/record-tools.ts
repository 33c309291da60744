import type { ToolDefinition } from '#schema/tool-definition.ts';
import type { Selectable } from 'kysely';
import type { Version } from './admit.ts';
import { chunks } from './chunks.ts';
import { UNCLASSIFIED } from './risk-order.ts';
import { cut } from './cut.ts';
import type { ToolTable, Write } from './tables.ts';

export type ToolRow = Pick<Selectable<ToolTable>, 'id' | 'slug' | 'name' | 'digest' | 'removed_at'>;

/** Every tool that the server has or had. */
export const readToolRows = (write: Write, server: string): Promise<ToolRow[]> =>
  write
    .selectFrom('tool')
    .select(['id', 'slug', 'name', 'digest', 'removed_at'])
    .where('server', '=', server)
    .orderBy('id')
    .execute();

/** Adds tools that the server never had. */
export async function insertTools(
  write: Write,
  server: string,
  versions: readonly Version[],
  date: string,
): Promise<void> {
  const rows = versions.map((version) => ({
    server,
    slug: version.slug,
    name: version.name,
    ...UNASSESSED,
    ...shownOf(version),
    first_seen: date,
    last_seen: date,
    last_changed: date,
    removed_at: null,
  }));
  for (const some of chunks(rows)) await write.insertInto('tool').values(some).execute();
}

/** Gives a known tool its new definition, whose risk is unknown until it is assessed, or takes it back into the list. */
export async function changeTool(write: Write, row: ToolRow, version: Version, date: string): Promise<void> {
  await write
    .updateTable('tool')
    .set({
      ...(row.digest === version.digest ? {} : { ...UNASSESSED, ...shownOf(version) }),
      last_changed: date,
      removed_at: null,
    })
    .where('id', '=', row.id)
    .execute();
}

/** Marks tools as gone; their rows, versions and changes stay. */
export async function removeTools(write: Write, ids: readonly number[], date: string): Promise<void> {
  for (const some of chunks(ids))
    await write.updateTable('tool').set({ removed_at: date, last_changed: date }).where('id', 'in', some).execute();
}

/** Notes that the tools of these addresses were in the server's list at that time. */
export async function sawTools(write: Write, server: string, slugs: readonly string[], date: string): Promise<void> {
  for (const some of chunks(slugs))
    await write
      .updateTable('tool')
      .set({ last_seen: date })
      .where('server', '=', server)
      .where('slug', 'in', some)
      .execute();
}

const UNASSESSED = { category: null, risk_order: UNCLASSIFIED, confidence: null, ruleset: '' };

const shownOf = ({ digest, definition }: Version) => ({
  digest,
  title: titleOf(definition)?.toWellFormed() ?? null,
  summary: definition.description === undefined ? null : cut(definition.description),
});

/** The name for people: the tool's own title, or the one among its annotations (MCP 2025-11-25, "Tool"). */
const titleOf = ({ title, annotations }: ToolDefinition): string | undefined => title ?? annotations?.title;
