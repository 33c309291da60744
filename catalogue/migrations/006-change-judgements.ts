import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What is found out about changes, and the lists of them. A change that stood in a server's first list is no news: no list
 * has it, and nobody judges it. Of the changes that are there already those at the time of the server's oldest are such.
 */
export const changeJudgements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('change')
      .addColumn('first', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('change').addColumn('direction', 'text').execute();
    await db.schema
      .alterTable('change')
      .addColumn('ruleset', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await db.schema
      .createTable('change_judgement')
      .addColumn('change', 'integer', (column) => column.notNull().references('change.id'))
      .addColumn('ruleset', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('change_judgement_key', ['change', 'ruleset'])
      .execute();
    await sql`update change set first = 1 where kind = 'tool-added' and observed_at = (
      select oldest.observed_at from change oldest where oldest.server = change.server order by oldest.id limit 1
    )`.execute(db);
    for (const [name, columns] of Object.entries(LISTS))
      await db.schema
        .createIndex(name)
        .on('change')
        .columns(columns)
        .where(sql<boolean>`first = 0`)
        .execute();
  },
};

const LISTS = {
  change_newest: ['observed_at', 'server', 'id'],
  change_newest_of_server: ['server', 'observed_at', 'id'],
  change_by_direction: ['direction', 'observed_at', 'server', 'id'],
  change_by_ruleset: ['ruleset', 'id'],
};
