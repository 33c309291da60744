import type { ToolRecord } from '#schema/record.ts';
import type { Database } from '../tables.ts';
import { changesOf } from './changes-of.ts';
import { toToolSummary } from './tool-rows.ts';
import { selectWholeTools, wholeOf } from './whole-tools.ts';

/** One tool by the slugs of its server and itself, also when it is gone from the list; null: never seen. */
export async function tool(db: Database, server: string, slug: string): Promise<ToolRecord | null> {
  const row = await selectWholeTools(db)
    .select(['tool.first_seen', 'tool.last_seen', 'tool.last_changed', 'tool.removed_at'])
    .where('tool.server', '=', server)
    .where('tool.slug', '=', slug)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { definition, assessment } = wholeOf(row);
  return {
    ...toToolSummary(row),
    description: definition.description ?? null,
    definition,
    assessment,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    lastChanged: row.last_changed,
    removedAt: row.removed_at,
    changes: await changesOf(db, server, row.name),
  };
}
