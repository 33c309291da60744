import type { Catalogue } from './catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';
import { openDatabase } from './sqlite/database.ts';
import { fts5 } from './sqlite/fts5.ts';

/**
 * Opens the catalogue in an SQLite file, making it where there is none and bringing an older one up to date; `:memory:`
 * lives as long as it is open. With `readonly` the file must be there and up to date, and nothing can be written.
 * Throws `CatalogueFileError` when the file cannot be used: not a catalogue, of a newer Placard, missing.
 */
export async function openCatalogue(
  path: string,
  { readonly = false }: { readonly readonly?: boolean } = {},
): Promise<Catalogue> {
  return catalogueOf(await openDatabase(path, { readonly }), fts5);
}
