import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CompiledQuery } from 'kysely';
import type { Compilable } from 'kysely';
import { z } from 'zod';
import { changeSetsQuery } from '#catalogue/queries/change-sets.ts';
import { changesQuery } from '#catalogue/queries/changes.ts';
import { newestQuery, riskiestQuery } from '#catalogue/queries/rankings.ts';
import { serversQuery } from '#catalogue/queries/servers.ts';
import { toolsQuery } from '#catalogue/queries/tools.ts';
import { record } from '#catalogue/record.ts';
import { openDatabase } from '#catalogue/sqlite/database.ts';
import { fts5 } from '#catalogue/sqlite/fts5.ts';
import type { Database } from '#catalogue/tables.ts';
import { answered, day, refOf, toolOf } from '../fixtures.ts';

const Plan = z.array(z.object({ detail: z.string() }));

/** How SQLite says it would run a query (https://www.sqlite.org/eqp.html). */
async function planOf(db: Database, query: Compilable): Promise<string[]> {
  const { sql, parameters } = query.compile();
  const { rows } = await db.executeQuery(CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]));
  return Plan.parse(rows).map(({ detail }) => detail);
}

const cursor = (position: unknown[]): string => Buffer.from(JSON.stringify(position)).toString('base64url');
const first = { limit: 50 };
const later = { limit: 50, after: cursor([1, 1]) };

const QUERIES: Record<string, (db: Database) => Compilable | Promise<Compilable>> = {
  servers: (db) => serversQuery(db, first),
  'servers, a later page': (db) => serversQuery(db, { ...first, after: cursor(['npm--files']) }),
  'riskiest servers': (db) => riskiestQuery(db, 10),
  'newest servers': (db) => newestQuery(db, 10),
  ...Object.fromEntries(
    [{}, { direction: 'widens' as const }, { server: 'npm--files' }, { since: day(1) }].flatMap((filter) =>
      [first, { limit: 50, after: cursor([1]) }].map((page) => [
        `changes ${JSON.stringify(filter)}${page === first ? '' : ', a later page'}`,
        (db: Database) => changesQuery(db, { ...page, ...filter }),
      ]),
    ),
  ),
  ...Object.fromEntries(
    [{}, { direction: 'widens' as const }, { server: 'npm--files' }].map((filter) => [
      `sets of changes ${JSON.stringify(filter)}`,
      (db: Database) => changeSetsQuery(db, { limit: 50, ...filter }),
    ]),
  ),
  ...Object.fromEntries(
    [
      {},
      { category: 'Write' as const },
      { risk: 'high' as const },
      { category: 'Write' as const, risk: 'high' as const },
    ].flatMap((filter) =>
      [first, later].map((page) => [
        `tools ${JSON.stringify(filter)}${page === later ? ', a later page' : ''}`,
        (db: Database) => toolsQuery(db, { ...page, ...filter }),
      ]),
    ),
  ),
};

for (const [name, query] of Object.entries(QUERIES))
  test(`the list of ${name} goes along an index, and sorts nothing`, async () => {
    const db = await openDatabase(':memory:', { readonly: false });
    await record(db, fts5, refOf('npm/files'), answered('npm/files', day(1), [toolOf('read_file')]));
    const plan = await planOf(db, await query(db));
    assert.ok(plan.length > 0);
    assert.ok(
      plan.every((step) => /USING (?:COVERING )?INDEX/.test(step)),
      plan.join('\n'),
    );
    assert.ok(!plan.some((step) => step.includes('TEMP B-TREE')), plan.join('\n'));
    if (name.includes('later'))
      assert.ok(
        plan.every((step) => step.startsWith('SEARCH')),
        plan.join('\n'),
      );
    await db.destroy();
  });
