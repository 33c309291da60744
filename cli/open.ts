import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { CatalogueFileError } from '#catalogue/sqlite/file-error.ts';
import { openCatalogue } from '#catalogue/open.ts';
import type { DataFolder } from './data-folder.ts';
import { CommandError, EXIT } from './exit-code.ts';

/** Opens the catalogue of a data folder, made if it is not there, for as long as `use` runs. */
export async function withCatalogue<T>(data: DataFolder, use: (catalogue: Catalogue) => Promise<T>): Promise<T> {
  try {
    await mkdir(data.root, { recursive: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`The data folder cannot be made: ${reason}. Choose another with --data.`, EXIT.failed);
  }
  const catalogue = await openCatalogue(data.catalogue).catch(inWords);
  try {
    return await use(catalogue);
  } finally {
    await catalogue.close();
  }
}

function inWords(error: unknown): never {
  if (error instanceof CatalogueFileError) throw new CommandError(error.message, EXIT.failed);
  throw error;
}

/** The same for a command that only asks: where there is no catalogue it says so, and makes none. */
export async function withExistingCatalogue<T>(
  data: DataFolder,
  use: (catalogue: Catalogue) => Promise<T>,
): Promise<T> {
  if (!existsSync(data.catalogue))
    throw new CommandError(`There is no catalogue in ${data.root}. Run "placard start", or choose one with --data.`);
  return withCatalogue(data, use);
}
