import { DECISIONS, type Condition, type RateLimit } from '#schema/policy.ts';
import { implies } from './implies.ts';
import type { Terms } from './strictness.ts';

/**
 * How one thing differs from another: `stricter` lets nothing through that the other would not; `mixed` does in one way and
 * not in another, so that nobody takes it for safe.
 */
export type Direction = 'same' | 'stricter' | 'looser' | 'mixed';

/**
 * How terms changed. To be asked is stricter than to be counted, since a limit bounds what happens while nobody looks; apart
 * from that, decision, limits and conditions each have to point the same way.
 */
export function compareTerms(before: Terms, after: Terms): Direction {
  const decision = ordered(DECISIONS.indexOf(before.decision), DECISIONS.indexOf(after.decision));
  if (isRefused(before) || isRefused(after)) return decision;
  const conditions = compareConditions(before.conditions, after.conditions);
  if (decision !== 'same') return together(decision, conditions);
  return together(compareLimits(before.limits, after.limits), conditions);
}

const isRefused = ({ decision }: Terms): boolean => decision === 'deny' || decision === 'hide';

const ordered = (before: number, after: number): Direction =>
  before === after ? 'same' : after > before ? 'stricter' : 'looser';

function together(a: Direction, b: Direction): Direction {
  if (a === b || b === 'same') return a;
  return a === 'same' ? b : 'mixed';
}

function both(forth: boolean, back: boolean): Direction {
  if (forth) return back ? 'same' : 'stricter';
  return back ? 'looser' : 'mixed';
}

function compareLimits(before: readonly RateLimit[], after: readonly RateLimit[]): Direction {
  const covers = (some: readonly RateLimit[], others: readonly RateLimit[]): boolean =>
    others.every(({ max, window }) => some.some((limit) => limit.window === window && limit.max <= max));
  return both(covers(after, before), covers(before, after));
}

function compareConditions(before: readonly Condition[], after: readonly Condition[]): Direction {
  const covers = (some: readonly Condition[], others: readonly Condition[]): boolean =>
    others.every((other) => some.some((condition) => implies(condition, other)));
  return both(covers(after, before), covers(before, after));
}
