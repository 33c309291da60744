import type { Page } from '#schema/record.ts';
import type { PageRequest } from './catalogue.ts';

const MAX_LIMIT = 100;

/** Throws `RangeError` unless the limit is a whole number from 1 to 100. */
export function checkLimit(limit: number): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new RangeError(`Expected \`limit\` to be 1 to ${String(MAX_LIMIT)}, got \`${String(limit)}\`.`);
  return limit;
}

/** How many rows to ask for: one more than the page holds tells whether there is a next one. */
export const rowsFor = ({ limit }: Pick<PageRequest, 'limit'>): number => checkLimit(limit) + 1;

/** A page from rows asked for with `rowsFor`: `cursor` writes the place of the last row on it. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  { limit }: Pick<PageRequest, 'limit'>,
  toItem: (row: Row) => T,
  cursor: (row: Row) => string,
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(toItem), next: last !== undefined && rows.length > limit ? cursor(last) : null };
}
