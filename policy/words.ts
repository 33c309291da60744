import type { Condition } from '#schema/condition.ts';
import type { Limit, Window } from '#schema/limit.ts';

const WINDOW_WORDS = { minute: 'a minute', hour: 'an hour', day: 'a day' } as const satisfies Record<Window, string>;

/** `at most 60 calls an hour and 500 in sum of an argument a day`: no text of a server is in it. */
export const limitWords = (limits: readonly Limit[]): string =>
  `at most ${limits.map(({ max, window, sum, scope }) => `${sum === undefined ? counted(max, 'call') : `${max} in sum of an argument`} ${WINDOW_WORDS[window]}${scope === 'server' ? ' for all tools together' : ''}`).join(' and ')}`;

/** `1 tool`, `40 tools`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const OPERATORS = {
  eq: 'must be',
  neq: 'must not be',
  in: 'must be one of',
  not_in: 'must be none of',
  lt: 'must be less than',
  lte: 'must be at most',
  gt: 'must be more than',
  gte: 'must be at least',
  contains: 'must contain',
  starts_with: 'must start with',
  regex: 'must match',
  path_within: 'must be within',
  host_in: 'must be at',
} as const satisfies Record<Exclude<Condition['op'], 'exists' | 'rehearsed'>, string>;

/** What a condition demands, to go behind the argument's name: `must be at most 500`. It quotes the policy's own values. */
export function conditionWords(condition: Condition): string {
  if (condition.op === 'exists') return condition.value ? 'must be given' : 'must not be given';
  if (condition.op === 'rehearsed')
    return `must be true, or have been true in the same call not longer than ${WINDOW_WORDS[condition.value]} ago`;
  const values = Array.isArray(condition.value) ? condition.value : [condition.value];
  return `${OPERATORS[condition.op]} ${values.map((value) => JSON.stringify(value)).join(' or ')}`;
}
