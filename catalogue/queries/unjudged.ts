import { Change } from '#schema/change.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import type { Unjudged } from '../catalogue.ts';
import { inBatches } from '../in-batches.ts';
import { readDefinition } from '../stored.ts';
import type { Database } from '../tables.ts';

/** Changes read at once. */
const BATCH = 100;

/** Changes that nobody judged by this ruleset. Goes over the index of rulesets, so what is judged costs nothing. */
export async function* unjudged(db: Database, ruleset: string): AsyncGenerator<Unjudged> {
  const others = await db
    .selectFrom('change')
    .select('ruleset')
    .distinct()
    .where('first', '=', 0)
    .where('ruleset', '<>', ruleset)
    .orderBy('ruleset')
    .execute();
  for (const other of others) {
    const rows = inBatches(BATCH, (after, limit) => batch(db, other.ruleset, after, limit).execute());
    for await (const { id, server, kind, name, title, description, old, now } of rows)
      yield {
        ...{ change: id, slug: server, kind: Change.shape.kind.parse(kind) },
        ...{ before: definitionOf(old), after: definitionOf(now) },
        server: { name, title, ...(description === null ? {} : { description }) },
      };
  }
}

const definitionOf = (text: string | null): ToolDefinition | null => (text === null ? null : readDefinition(text));

const batch = (db: Database, ruleset: string, after: number, limit: number) =>
  db
    .selectFrom('change')
    .innerJoin('server', 'server.slug', 'change.server')
    .leftJoin('tool_version as earlier', 'earlier.digest', 'change.before')
    .leftJoin('tool_version as later', 'later.digest', 'change.after')
    .select([
      'change.id',
      'change.server',
      'change.kind',
      'earlier.definition as old',
      'later.definition as now',
      'server.name',
      'server.title',
      'server.description',
    ])
    .where('change.first', '=', 0)
    .where('change.ruleset', '=', ruleset)
    .where('change.id', '>', after)
    .orderBy('change.id')
    .limit(limit);
