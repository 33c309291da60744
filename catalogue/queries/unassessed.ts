import type { Unassessed } from '../catalogue.ts';
import { inBatches } from '../in-batches.ts';
import { readDefinition } from '../stored.ts';
import type { Database } from '../tables.ts';

/** Tools read at once. */
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
    const rows = inBatches(BATCH, (after, limit) => batch(db, other.ruleset, after, limit).execute());
    for await (const { server, tool, digest, definition, name, title, description } of rows)
      yield {
        ...{ server, tool, digest },
        subject: {
          definition: readDefinition(definition),
          server: { name, title, ...(description === null ? {} : { description }) },
        },
      };
  }
}

const batch = (db: Database, ruleset: string, after: number, limit: number) =>
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
    .limit(limit);
