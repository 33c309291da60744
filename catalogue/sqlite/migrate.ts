import { Migrator } from 'kysely/migration';
import type { Database } from '../tables.ts';
import { CatalogueFileError } from './file-error.ts';
import { migrationIds, sqliteMigrations } from './migrations.ts';

/**
 * Brings a database to the newest schema, in one transaction. Refuses one that a newer Placard made, and, when it may
 * not write, one that an older Placard made.
 */
export async function migrate(db: Database, path: string, { readonly }: { readonly readonly: boolean }): Promise<void> {
  const applied = await appliedIds(db);
  const unknown = applied.find((id) => !migrationIds.includes(id));
  if (unknown !== undefined)
    throw new CatalogueFileError(
      `The catalogue \`${path}\` was made by a newer Placard (it has \`${unknown}\`). Update Placard, or choose another file.`,
    );
  if (applied.length === migrationIds.length) return;
  if (readonly)
    throw new CatalogueFileError(
      `The catalogue \`${path}\` was made by an older Placard. Run \`placard classify\` on it once, which brings it up to date.`,
    );
  const { error } = await new Migrator({ db, provider: sqliteMigrations }).migrateToLatest();
  if (error !== undefined)
    throw new Error(`The catalogue \`${path}\` could not be brought up to date.`, { cause: error });
}

async function appliedIds(db: Database): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const rows = await db
    .withTables<{ kysely_migration: { name: string } }>()
    .selectFrom('kysely_migration')
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}
