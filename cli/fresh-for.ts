import { FRESH_FOR, NEVER_FRESH, type FreshFor } from '#crawler/freshness.ts';

/** How old attempts may be by what was typed. With `allowPrivate`, what was refused before may be what is allowed now. */
export const freshFor = ({ force, allowPrivate }: { force: boolean; allowPrivate: boolean }): FreshFor =>
  force ? NEVER_FRESH : { ...FRESH_FOR, ...(allowPrivate && { refusedOwn: 0 }) };
