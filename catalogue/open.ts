import { Kysely } from 'kysely';
import type { Catalogue } from './catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { connect } from './sqlite/connect.ts';
import { PlacardSqliteDialect } from './sqlite/dialect.ts';
import { fts5 } from './sqlite/fts5.ts';
import { migrate } from './sqlite/migrate.ts';
import type { Tables } from './tables.ts';

/**
 * Opens the catalogue in an SQLite file, making it where there is none and bringing an older one up to date; `:memory:`
 * lives as long as it is open. With `readonly` the file must be there and up to date, and nothing can be written.
 * Throws `CatalogueFileError` when the file cannot be used: not a catalogue, of a newer Placard, missing.
 */
export async function openCatalogue(
  path: string,
  { readonly = false }: { readonly readonly?: boolean } = {},
): Promise<Catalogue> {
  const db = new Kysely<Tables>({ dialect: new PlacardSqliteDialect({ database: connect(path, { readonly }) }) });
  try {
    await migrate(db, path, { readonly });
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return catalogueOf(db, fts5);
}
