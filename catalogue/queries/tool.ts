import { Assessment } from '#schema/assessment.ts';
import type { ToolRecord } from '#schema/record.ts';
import { parseStored, readDefinition } from '../stored.ts';
import type { Database } from '../tables.ts';
import { changesOf } from './changes-of.ts';
import { selectTools, toToolSummary } from './tool-rows.ts';

/** One tool by the slugs of its server and itself, also when it is gone from the list; null: never seen. */
export async function tool(db: Database, server: string, slug: string): Promise<ToolRecord | null> {
  const row = await selectTools(db)
    .innerJoin('tool_version', 'tool_version.digest', 'tool.digest')
    .leftJoin('assessment', (join) =>
      // An assessment of an earlier definition says nothing of this one.
      join
        .onRef('assessment.tool', '=', 'tool.id')
        .onRef('assessment.digest', '=', 'tool.digest')
        .on('tool.category', 'is not', null),
    )
    .select([
      'tool_version.definition',
      'assessment.body as assessment',
      'tool.first_seen',
      'tool.last_seen',
      'tool.last_changed',
      'tool.removed_at',
    ])
    .where('tool.server', '=', server)
    .where('tool.slug', '=', slug)
    .executeTakeFirst();
  if (row === undefined) return null;
  const definition = readDefinition(row.definition);
  return {
    ...toToolSummary(row),
    description: definition.description ?? null,
    definition,
    assessment: row.assessment === null ? null : parseStored(Assessment, row.assessment),
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
    lastChanged: row.last_changed,
    removedAt: row.removed_at,
    changes: await changesOf(db, server, row.name),
  };
}
