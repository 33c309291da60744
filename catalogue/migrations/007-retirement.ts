import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * What registries say of the life of a server: that it is deprecated, or that they took it back. What sources said of that
 * so far had another shape, and nobody was shown it. In JSON a quote within a text is escaped, so what is replaced is a key.
 */
export const retirements: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('server').addColumn('retired', 'text').execute();
    // Of two sources the one that says more counts, as in `merge.ts`.
    for (const status of ['deprecated', 'deleted']) {
      const before = `"status":"${status}"`;
      const lifecycle = `"lifecycle":{${before}}`;
      await sql`update server_source set ref = replace(ref, ${before}, ${lifecycle})`.execute(db);
      const sources = await db
        .withTables<{ server_source: { server: string; source: string; ref: string } }>()
        .selectFrom('server_source')
        .select(['server', 'source'])
        .where('ref', 'like', `%${lifecycle}%`)
        .execute();
      for (const { server, source } of sources) {
        const retired = JSON.stringify({ status, source });
        await sql`update server set retired = ${retired} where slug = ${server}`.execute(db);
      }
    }
  },
};
