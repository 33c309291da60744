const DAY_MS = 24 * 3_600_000;

/**
 * The moment that `Retry-After` names, in seconds or as a date (RFC 9110, section 10.2.3): not before `now` and at most a
 * day after it. null: it names none.
 */
export function retryAfter(header: string | null, now: Date): Date | null {
  if (header === null) return null;
  const text = header.trim();
  const ms = /^\d{1,12}$/.test(text) ? Number(text) * 1_000 : Date.parse(text.slice(0, 64)) - now.getTime();
  if (Number.isNaN(ms)) return null;
  return new Date(now.getTime() + Math.min(Math.max(ms, 0), DAY_MS));
}
