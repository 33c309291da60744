import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The full-text index (https://www.sqlite.org/fts5.html). Contentless: the text lies in the tables already, and what is
 * indexed is not that text but its words as `words.ts` splits them. Row ids are `tool.id`.
 */
export const searchIndex: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create virtual table tool_search using fts5(
      name, title, description, server,
      content='', contentless_delete=1, detail=full, prefix='2 3', tokenize='unicode61 remove_diacritics 2'
    )`.execute(db);
  },
};
