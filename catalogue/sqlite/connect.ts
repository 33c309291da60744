import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { CatalogueFileError } from './file-error.ts';

/** `PLCD` in the file's header (https://www.sqlite.org/pragma.html#pragma_application_id): which program the file is of. */
const APPLICATION_ID = 0x504c4344;
const HEADER = 'select application_id, (select count(*) from sqlite_schema) from pragma_application_id()';
const Header = z.tuple([z.number(), z.number()]);
/** How long a process waits for the other's write lock, in milliseconds. One observation holds it for a few. */
const BUSY_MS = 15_000;

/**
 * Opens an SQLite file as Placard wants it. `synchronous` stays at NORMAL, better-sqlite3's default for WAL: a killed
 * process loses nothing that was committed; a power cut may lose the last commits, never the file.
 * Throws `CatalogueFileError` for a file that is missing (readonly), no database, or another program's.
 */
export function connect(path: string, { readonly }: { readonly readonly: boolean }): Sqlite.Database {
  let file: Sqlite.Database | undefined;
  try {
    file = new Sqlite(path, { readonly, fileMustExist: readonly, timeout: BUSY_MS });
    file.pragma('trusted_schema = OFF');
    file.pragma('foreign_keys = ON');
    claim(file, path, readonly);
    if (readonly) file.pragma('query_only = ON');
    else file.pragma('journal_mode = WAL');
    return file;
  } catch (cause) {
    file?.close();
    if (cause instanceof Sqlite.SqliteError || cause instanceof TypeError)
      throw new CatalogueFileError(`Cannot open the catalogue \`${path}\`: ${cause.message.replace(/\.$/, '')}.`, {
        cause,
      });
    throw cause;
  }
}

function claim(file: Sqlite.Database, path: string, readonly: boolean): void {
  // One statement, so that another process that makes the file right now cannot come between two.
  const [id, tables] = Header.parse(file.prepare(HEADER).raw().get());
  if (id === APPLICATION_ID) return;
  if (id !== 0 || tables !== 0 || readonly)
    throw new CatalogueFileError(`\`${path}\` is not a catalogue of Placard. Choose another file.`);
  file.pragma(`application_id = ${String(APPLICATION_ID)}`);
}
