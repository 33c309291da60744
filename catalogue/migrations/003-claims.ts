import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which servers a crawl is looking at right now, so that two crawls of one catalogue do not look at the same one. */
export const claims: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('claim')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('owner', 'text', (column) => column.notNull())
      .addColumn('until', 'text', (column) => column.notNull())
      .execute();
  },
};
