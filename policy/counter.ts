import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Condition } from '#schema/condition.ts';
import type { Limit, Window } from '#schema/limit.ts';
import type { ActionRule, Policy } from '#schema/policy.ts';
import { lookUp, without } from './argument.ts';

/** Something that adds up over a window, for whoever keeps the state: each key starts at zero in each window. */
export interface Counter {
  /** JSON text, the same for the same counter; names and digests of a call, never its other arguments. */
  readonly key: string;
  readonly window: Window;
}

/** What a call adds to a counter once it is let through. */
export interface Charge {
  readonly counter: Counter;
  readonly amount: number;
}

/** How much stands in a counter's current window, not counting the call to be judged. */
export type Usage = (counter: Counter) => number;

/** Whose limits they are: a tool of a policy, and one of its actions where they are that action's. */
export interface Owner {
  readonly policy: Pick<Policy, 'server'>;
  readonly tool: string;
  readonly action?: ActionRule | undefined;
}

/** The counter of a limit; limits that count together have one key. */
export function counterOf({ policy, tool, action }: Owner, { window, sum, scope = 'tool' }: Limit): Counter {
  const whose = scope === 'server' ? [] : [tool, ...(action === undefined ? [] : [action.values])];
  return {
    key: JSON.stringify([policy.server, sum === undefined ? 'calls' : 'sum', sum ?? null, window, ...whose]),
    window,
  };
}

/** What a call adds to a limit's counter; null where it has no number to add, and so cannot be let through. */
export function amountOf({ sum }: Limit, args: unknown): number | null {
  if (sum === undefined) return 1;
  const value = lookUp(args, sum)?.value;
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

/**
 * The counter of rehearsals of a call: of calls that are the same but for the argument that makes them one. Null where
 * arguments cannot be compared, since they are no JSON.
 */
export function rehearsalCounter(
  { policy, tool }: Owner,
  { argument, value: window }: Extract<Condition, { op: 'rehearsed' }>,
  args: unknown,
): Counter | null {
  const rest = canonical(without(args, argument));
  if (rest === null) return null;
  const digest = createHash('sha256').update(rest).digest('hex');
  return { key: JSON.stringify([policy.server, 'rehearsed', argument, window, tool, digest]), window };
}

function canonical(value: unknown): string | null {
  try {
    return canonicalize(value) ?? null;
  } catch {
    return null;
  }
}
