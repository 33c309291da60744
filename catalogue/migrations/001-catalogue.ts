import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { MigrationDialect } from './dialect.ts';

const COUNTS = ['tools', 'classified', 'low', 'medium', 'high', 'critical'] as const;
const CATEGORY_COUNTS = ['read', 'write', 'execute', 'destructive', 'financial'] as const;

/** The first tables. Never edit a migration that was released: add the next one. */
export const catalogueTables = ({ identity }: MigrationDialect): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('meta')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
    await servers(db);
    await observations(db, identity);
    await tools(db, identity);
  },
});

async function servers(db: Kysely<unknown>): Promise<void> {
  let table = db.schema
    .createTable('server')
    .addColumn('slug', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull().unique())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('description', 'text')
    .addColumn('repository', 'text')
    .addColumn('packages', 'text', (column) => column.notNull())
    .addColumn('remotes', 'text', (column) => column.notNull())
    .addColumn('sources', 'text', (column) => column.notNull())
    .addColumn('first_seen', 'text', (column) => column.notNull())
    .addColumn('attempt', 'integer')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('observed_at', 'text', (column) => column.notNull())
    .addColumn('list', 'integer');
  for (const name of [...COUNTS, ...CATEGORY_COUNTS])
    table = table.addColumn(name, 'integer', (column) => column.notNull().defaultTo(0));
  await table.execute();
  await db.schema.createIndex('server_newest').on('server').columns(['first_seen desc', 'slug']).execute();
  await db.schema
    .createIndex('server_riskiest')
    .on('server')
    .columns(['critical desc', 'high desc', 'medium desc', 'low desc', 'slug'])
    .where(sql<boolean>`classified > 0`)
    .execute();
  await db.schema
    .createTable('server_source')
    .addColumn('server', 'text', (column) => column.notNull().references('server.slug'))
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('ref', 'text', (column) => column.notNull())
    .addColumn('listed_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('server_source_key', ['server', 'source'])
    .execute();
}

async function observations(db: Kysely<unknown>, identity: MigrationDialect['identity']): Promise<void> {
  await db.schema
    .createTable('tool_list')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('entries', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('observation')
    .addColumn('id', 'integer', identity)
    .addColumn('server', 'text', (column) => column.notNull().references('server.slug'))
    .addColumn('observed_at', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('list', 'text', (column) => column.references('tool_list.digest'))
    .addUniqueConstraint('observation_once', ['server', 'digest'])
    .execute();
  await db.schema
    .createIndex('observation_newest')
    .on('observation')
    .columns(['server', 'observed_at', 'id'])
    .execute();
}

async function tools(db: Kysely<unknown>, identity: MigrationDialect['identity']): Promise<void> {
  await db.schema
    .createTable('tool_version')
    .addColumn('digest', 'text', (column) => column.primaryKey())
    .addColumn('definition', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('tool')
    .addColumn('id', 'integer', identity)
    .addColumn('server', 'text', (column) => column.notNull().references('server.slug'))
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull().references('tool_version.digest'))
    .addColumn('title', 'text')
    .addColumn('summary', 'text')
    .addColumn('category', 'text')
    .addColumn('risk_order', 'integer', (column) => column.notNull())
    .addColumn('confidence', 'double precision')
    .addColumn('ruleset', 'text', (column) => column.notNull())
    .addColumn('first_seen', 'text', (column) => column.notNull())
    .addColumn('last_seen', 'text', (column) => column.notNull())
    .addColumn('last_changed', 'text', (column) => column.notNull())
    .addColumn('removed_at', 'text')
    .addUniqueConstraint('tool_address', ['server', 'slug'])
    .execute();
  await toolIndexes(db);
  await db.schema
    .createTable('assessment')
    .addColumn('tool', 'integer', (column) => column.primaryKey().references('tool.id'))
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('ruleset', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('change')
    .addColumn('id', 'integer', identity)
    .addColumn('server', 'text', (column) => column.notNull().references('server.slug'))
    .addColumn('tool', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('observed_at', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addColumn('renamed_from', 'text')
    .execute();
  await db.schema.createIndex('change_of_server').on('change').columns(['server', 'id']).execute();
  await db.schema.createIndex('change_of_tool').on('change').columns(['server', 'tool', 'id']).execute();
  await db.schema.createIndex('change_of_old_name').on('change').columns(['server', 'renamed_from', 'id']).execute();
}

/** One index per list of tools; removed tools are in none. */
async function toolIndexes(db: Kysely<unknown>): Promise<void> {
  const lists = {
    tool_by_risk: ['risk_order', 'server', 'slug'],
    tool_by_category: ['category', 'risk_order', 'server', 'slug'],
    tool_of_server: ['server', 'risk_order', 'slug'],
    tool_by_ruleset: ['ruleset', 'id'],
  };
  for (const [name, columns] of Object.entries(lists))
    await db.schema.createIndex(name).on('tool').columns(columns).where('removed_at', 'is', null).execute();
}
