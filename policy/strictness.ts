import { type Decision, type ToolRule } from '#schema/policy.ts';
import { collapsed, stricter, tellsActions, type Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a rule does while its blanks are open, as a rule without any: what it would allow, it asks about. */
export function settled<T extends Pick<ToolRule, 'decision' | 'blanks' | 'actions'>>(rule: T): Omit<T, 'blanks'> {
  const { blanks, ...rest } = rule;
  if (blanks === undefined) return rest;
  const { actions } = rest;
  const rules = actions?.rules.map((action) => ({ ...action, decision: stricter(action.decision, 'ask') }));
  return {
    ...rest,
    decision: stricter(rest.decision, 'ask'),
    ...(actions && rules && { actions: { ...actions, rules } }),
  };
}

/** Whether a rule lets a tool run with nothing in the way. */
export const isFree = (terms: Terms): boolean =>
  terms.decision === 'allow' && terms.limits.length + terms.conditions.length === 0 && !tellsActions(terms);

const BASE = { allow: 0, ask: 2, deny: 8, hide: 9 } as const satisfies Record<Decision, number>;

/**
 * Orders rules: allowed, allowed within limits, asked, asked within limits, the same four with conditions, denied, hidden.
 * A limit bounds what happens while nobody looks, so a rule that asks before every call is stricter than one that counts
 * them. A condition promises what never happens, so a rule that asks instead is milder: people nod things through. To tell
 * actions apart is a little milder than to do to all of them what is done to the strictest.
 */
export function strictness(terms: Terms): number {
  const { decision, limits, conditions } = collapsed(terms);
  const milder = tellsActions(terms) ? 0.5 : 0;
  if (decision === 'deny' || decision === 'hide') return BASE[decision] - milder;
  return BASE[decision] + (limits.length > 0 ? 1 : 0) + (conditions.length > 0 ? 4 : 0) - milder;
}

/**
 * The same for a tool that may have no rule, so that the default holds for it. To be left alone is a little stricter than
 * to be allowed by name where that skips the client's own prompt.
 */
export function strictnessOf(rule: Terms | null, standard: Decision, prompts: Vocabulary['prompts']): number {
  const terms = rule ?? { decision: standard, limits: [], conditions: [] };
  if (isFree(terms)) return rule !== null && prompts === 'skipped' ? -1 : 0;
  return strictness(terms);
}
