import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is said of a server as a whole, with a copy of its grade for the lists. */
export const serverAssessments: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('server_assessment')
      .addColumn('server', 'text', (column) => column.primaryKey().references('server.slug'))
      .addColumn('ruleset', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.alterTable('server').addColumn('grade', 'text').execute();
  },
};
