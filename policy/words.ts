import type { RateLimit } from '#schema/policy.ts';

const WINDOWS = { minute: 'a minute', hour: 'an hour', day: 'a day' } as const satisfies Record<
  RateLimit['window'],
  string
>;

/** `at most 60 calls an hour`; several limits are joined by "and". */
export const limitWords = (limits: readonly RateLimit[]): string =>
  `at most ${limits.map(({ max, window }) => `${max} ${max === 1 ? 'call' : 'calls'} ${WINDOWS[window]}`).join(' and ')}`;

/** `1 tool`, `40 tools`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
