import type { Scalar } from '#schema/condition.ts';
import { DECISIONS, type ActionRule, type Decision, type ToolRule } from '#schema/policy.ts';

/** What a rule does, without whose it is. */
export type Terms = Pick<ToolRule, 'decision' | 'limits' | 'conditions' | 'actions'>;

/** The stricter of two decisions. */
export const stricter = <D extends Decision>(a: D, b: D): D => (DECISIONS.indexOf(a) > DECISIONS.indexOf(b) ? a : b);

/** Terms that refuse, ask and count whatever either of two does; neither tells actions apart. */
export const both = (a: Terms, b: Terms): Terms => ({
  decision: stricter(a.decision, b.decision),
  limits: union(a.limits, b.limits),
  conditions: union(a.conditions, b.conditions),
});

/** What holds for one value of the action argument, as terms without actions; undefined: for any other value. */
export function termsFor({ actions, decision, limits, conditions }: Terms, value: Scalar | undefined): Terms {
  const rule = actions?.rules.find(({ values }) => values.some((some) => some === value));
  if (rule === undefined) return { decision, limits, conditions };
  return {
    decision: rule.decision,
    limits: union(limits, rule.limits),
    conditions: union(conditions, rule.conditions),
  };
}

/** Terms that refuse, ask and count whatever those of any action do, for where actions cannot be told apart. */
export const collapsed = (terms: Terms): Terms =>
  valuesOf(terms)
    .map((value) => termsFor(terms, value))
    .reduce(both, termsFor(terms, undefined));

/** Each value of the action argument that has a rule. */
export const valuesOf = ({ actions }: Pick<Terms, 'actions'>): Scalar[] =>
  (actions?.rules ?? []).flatMap(({ values }) => values);

/** Whether it matters which action a call names. */
export const tellsActions = ({ decision, actions }: Terms): boolean =>
  actions?.rules.some((rule) => rule.decision !== decision || (rule.decision !== 'deny' && isBound(rule))) ?? false;

const isBound = ({ limits, conditions }: ActionRule): boolean => limits.length + conditions.length > 0;

function union<T>(some: readonly T[], others: readonly T[]): T[] {
  const known = new Set(some.map((item) => JSON.stringify(item)));
  return [...some, ...others.filter((item) => !known.has(JSON.stringify(item)))];
}
