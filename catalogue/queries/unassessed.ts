import type { Unassessed } from '../catalogue.ts';
import { readDefinition } from '../stored.ts';
import type { Database } from '../tables.ts';

/** Tools read at once: between two batches others may write, so that assessments are stored while this runs. */
const BATCH = 200;

/**
 * Tools that their servers have now and whose present definition has no assessment by this ruleset. Goes over the index
 * of rulesets, so what is assessed already costs nothing.
 */
export async function* unassessed(db: Database, ruleset: string): AsyncGenerator<Unassessed> {
  const others = await db
    .selectFrom('tool')
    .select('ruleset')
    .distinct()
    .where('removed_at', 'is', null)
    .where('ruleset', '<>', ruleset)
    .orderBy('ruleset')
    .execute();
  for (const other of others) {
    let last = 0;
    for (;;) {
      const rows = await batch(db, other.ruleset, last).execute();
      for (const { id, definition, title, description, name, ...key } of rows) {
        last = id;
        const server = { name, title, ...(description === null ? {} : { description }) };
        yield { ...key, subject: { definition: readDefinition(definition), server } };
      }
      if (rows.length < BATCH) break;
    }
  }
}

const batch = (db: Database, ruleset: string, after: number) =>
  db
    .selectFrom('tool')
    .innerJoin('tool_version', 'tool_version.digest', 'tool.digest')
    .innerJoin('server', 'server.slug', 'tool.server')
    .select([
      'tool.id',
      'tool.server',
      'tool.slug as tool',
      'tool.digest',
      'tool_version.definition',
      'server.name',
      'server.title',
      'server.description',
    ])
    .where('tool.removed_at', 'is', null)
    .where('tool.ruleset', '=', ruleset)
    .where('tool.id', '>', after)
    .orderBy('tool.id')
    .limit(BATCH);
