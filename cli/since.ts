import { CommandError } from './exit-code.ts';

const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

/** How a time in the past may be written. */
export const SINCE = '2026-11-20, 2026-11-20T09:30:00Z, 12h, 7d or 2w';

/**
 * Reads a time in the past: a date (its first moment in UTC), a date and time with its zone, or how long ago it is.
 * Answers ISO 8601. Throws `CommandError`.
 */
export function readSince(text: string, now: Date): string {
  const [, amount, unit] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  if (amount !== undefined) {
    const ago = new Date(now.getTime() - Number(amount) * UNITS[unit as keyof typeof UNITS]);
    if (!Number.isNaN(ago.getTime())) return ago.toISOString();
  }
  const isDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/.test(text);
  const date = new Date(text);
  // `2026-02-31` rolls over into March.
  const rolled = !text.includes('T') && !Number.isNaN(date.getTime()) && !date.toISOString().startsWith(text);
  if (!isDate || Number.isNaN(date.getTime()) || rolled)
    throw new CommandError(`--since: Expected a time such as ${SINCE}, got "${text}".`);
  return date.toISOString();
}
