import { Kysely } from 'kysely';
import type { Database, Tables } from '../tables.ts';
import { connect } from './connect.ts';
import { PlacardSqliteDialect } from './dialect.ts';
import { migrate } from './migrate.ts';
import { prepareOnce } from './prepare-once.ts';

/** Opens an SQLite file with the newest tables. Throws `CatalogueFileError` when the file cannot be used. */
export async function openDatabase(path: string, access: { readonly readonly: boolean }): Promise<Database> {
  const db = new Kysely<Tables>({
    dialect: new PlacardSqliteDialect({ database: prepareOnce(connect(path, access)) }),
  });
  try {
    await migrate(db, path, access);
    return db;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
