import type { ToolDefinition } from '#schema/tool-definition.ts';
import { readDefinition } from '../stored.ts';
import type { Database } from '../tables.ts';

/** The definition with a digest, whoever gave it and whether or not a server still has it; null: never seen. */
export async function definition(db: Database, digest: string): Promise<ToolDefinition | null> {
  const row = await db.selectFrom('tool_version').select('definition').where('digest', '=', digest).executeTakeFirst();
  return row === undefined ? null : readDefinition(row.definition);
}
