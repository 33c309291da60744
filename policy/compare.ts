import type { Condition } from '#schema/condition.ts';
import type { Limit } from '#schema/limit.ts';
import { DECISIONS } from '#schema/policy.ts';
import { implies } from './implies.ts';
import { tellsActions, termsFor, valuesOf, type Terms } from './terms.ts';

/**
 * How one thing differs from another: `stricter` lets nothing through that the other would not; `mixed` does in one way and
 * not in another, so that nobody takes it for safe.
 */
export type Direction = 'same' | 'stricter' | 'looser' | 'mixed';

/** How terms changed, where need be action by action. */
export function compareTerms(before: Terms, after: Terms): Direction {
  const [was, is] = [before, after].map((terms) => (tellsActions(terms) ? terms.actions?.argument : undefined));
  // Which values of one argument go with which of another, nobody knows.
  if (was !== undefined && is !== undefined && was !== is) return 'mixed';
  const values = new Set([undefined, ...valuesOf(before), ...valuesOf(after)]);
  return [...values].map((value) => comparePlain(termsFor(before, value), termsFor(after, value))).reduce(together);
}

/**
 * The same for terms without actions. To be asked is stricter than to be counted, since a limit bounds what happens while
 * nobody looks; apart from that, decision, limits and conditions each have to point the same way.
 */
function comparePlain(before: Terms, after: Terms): Direction {
  const decision = ordered(DECISIONS.indexOf(before.decision), DECISIONS.indexOf(after.decision));
  if (isRefused(before) || isRefused(after)) return decision;
  const conditions = compareConditions(before.conditions, after.conditions);
  // A sum refuses what has no number, whoever is asked; a count only bounds what happens unseen.
  const [was, is] = decision === 'same' ? [before.limits, after.limits] : [sums(before), sums(after)];
  return together(together(decision, compareLimits(was, is)), conditions);
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

function compareLimits(before: readonly Limit[], after: readonly Limit[]): Direction {
  const covers = (some: readonly Limit[], others: readonly Limit[]): boolean =>
    others.every((other) => some.some((limit) => isSameCount(limit, other) && limit.max <= other.max));
  return both(covers(after, before), covers(before, after));
}

const sums = ({ limits }: Terms): readonly Limit[] => limits.filter(({ sum }) => sum !== undefined);

const isSameCount = (a: Limit, b: Limit): boolean =>
  a.window === b.window && a.sum === b.sum && (a.scope ?? 'tool') === (b.scope ?? 'tool');

function compareConditions(before: readonly Condition[], after: readonly Condition[]): Direction {
  const covers = (some: readonly Condition[], others: readonly Condition[]): boolean =>
    others.every((other) => some.some((condition) => implies(condition, other)));
  return both(covers(after, before), covers(before, after));
}
