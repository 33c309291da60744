import type { JudgedTool } from '../catalogue.ts';
import type { Database } from '../tables.ts';
import { selectWholeTools, wholeOf } from './whole-tools.ts';

/** The tools that a server has now, each with its definition and the whole assessment of it, in the order of their names. */
export async function judgedTools(db: Database, server: string): Promise<readonly JudgedTool[]> {
  const rows = await selectWholeTools(db)
    .where('tool.server', '=', server)
    .where('tool.removed_at', 'is', null)
    .orderBy('tool.name')
    .execute();
  return rows.map((row) => ({ name: row.name, slug: row.slug, digest: row.digest, ...wholeOf(row) }));
}
