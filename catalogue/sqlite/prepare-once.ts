import type Sqlite from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** Statements that are kept: more than Placard's queries have texts, those with short lists of values included. */
const KEPT = 200;

/**
 * A file whose statements are prepared once, as long as they are among the last that were used: to prepare one takes about as
 * long as to run it. Nothing is streamed, so that no statement is asked for while it still runs.
 */
export function prepareOnce(file: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, Sqlite.Statement>();
  return {
    close: () => void file.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? file.prepare(sql);
      kept.delete(sql);
      kept.set(sql, statement);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      return statement;
    },
  };
}
