import { Assessment } from '#schema/assessment.ts';
import type { JudgedTool } from '../catalogue.ts';
import { parseStored, readDefinition } from '../stored.ts';
import type { Database } from '../tables.ts';

/** The tools that a server has now, each with its definition and the whole assessment of it, in the order of their names. */
export async function judgedTools(db: Database, server: string): Promise<readonly JudgedTool[]> {
  const rows = await db
    .selectFrom('tool')
    .innerJoin('tool_version', 'tool_version.digest', 'tool.digest')
    .leftJoin('assessment', (join) =>
      join
        .onRef('assessment.tool', '=', 'tool.id')
        .onRef('assessment.digest', '=', 'tool.digest')
        .on('tool.category', 'is not', null),
    )
    .select(['tool.name', 'tool.slug', 'tool.digest', 'tool_version.definition', 'assessment.body'])
    .where('tool.server', '=', server)
    .where('tool.removed_at', 'is', null)
    .orderBy('tool.name')
    .execute();
  return rows.map(({ name, slug, digest, definition, body }) => ({
    name,
    slug,
    digest,
    definition: readDefinition(definition),
    assessment: body === null ? null : parseStored(Assessment, body),
  }));
}
