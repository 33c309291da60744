import type { Condition, RateLimit } from '#schema/policy.ts';

const WINDOWS = { minute: 'a minute', hour: 'an hour', day: 'a day' } as const satisfies Record<
  RateLimit['window'],
  string
>;

/** `at most 60 calls an hour`; several limits are joined by "and". */
export const limitWords = (limits: readonly RateLimit[]): string =>
  `at most ${limits.map(({ max, window }) => `${max} ${max === 1 ? 'call' : 'calls'} ${WINDOWS[window]}`).join(' and ')}`;

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
  path_within: 'must be within',
  host_in: 'must be at',
} as const satisfies Record<Exclude<Condition['op'], 'exists'>, string>;

/** What a condition demands, to go behind the argument's name: `must be at most 500`. It quotes the policy's own values. */
export function conditionWords(condition: Condition): string {
  if (condition.op === 'exists') return condition.value ? 'must be given' : 'must not be given';
  const values = Array.isArray(condition.value) ? condition.value : [condition.value];
  return `${OPERATORS[condition.op]} ${values.map((value) => JSON.stringify(value)).join(' or ')}`;
}
