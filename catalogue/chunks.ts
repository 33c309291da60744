/** Rows per statement: SQLite takes 32,766 parameters in one, PostgreSQL 65,535, and a row has at most 20. */
const SIZE = 500;

/** A list in pieces that fit one statement each. */
export function* chunks<T>(items: readonly T[]): Iterable<readonly T[]> {
  for (let start = 0; start < items.length; start += SIZE) yield items.slice(start, start + SIZE);
}
