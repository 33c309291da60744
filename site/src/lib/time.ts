const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });

/** `23 November 2026` in UTC, from an ISO 8601 instant. */
export const day = (instant: string): string => DAY.format(new Date(instant));

/** `23 November 2026, 17:05 UTC`. */
export const moment = (instant: string): string => `${day(instant)}, ${TIME.format(new Date(instant))} UTC`;

/** Milliseconds as a reader says them: `420 ms`, `3.1 s`. */
export const duration = (milliseconds: number): string =>
  milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
