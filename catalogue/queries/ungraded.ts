import type { Database } from '../tables.ts';

/** Slugs of the servers that have tools, and no assessment of the whole by this ruleset since their tools changed. */
export async function ungraded(db: Database, ruleset: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('server')
    .leftJoin('server_assessment as whole', (join) =>
      join.onRef('whole.server', '=', 'server.slug').on('whole.ruleset', '=', ruleset),
    )
    .select('server.slug')
    .where('server.tools', '>', 0)
    .where('whole.server', 'is', null)
    .orderBy('server.slug')
    .execute();
  return rows.map(({ slug }) => slug);
}
