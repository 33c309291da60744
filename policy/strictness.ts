import { DECISIONS, type Decision, type ToolRule } from '#schema/policy.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a rule does, without whose it is. */
export type Terms = Pick<ToolRule, 'decision' | 'limits' | 'conditions'>;

/** The stricter of two decisions. */
export const stricter = (a: Decision, b: Decision): Decision => (DECISIONS.indexOf(a) > DECISIONS.indexOf(b) ? a : b);

/** What a rule does while its blanks are open, as a rule without any: what it would allow, it asks about. */
export function settled<T extends Pick<ToolRule, 'decision' | 'blanks'>>(rule: T): Omit<T, 'blanks'> {
  const { blanks, ...rest } = rule;
  return blanks === undefined ? rest : { ...rest, decision: stricter(rest.decision, 'ask') };
}

/** Whether a rule lets a tool run with nothing in the way. */
export const isFree = ({ decision, limits, conditions }: Terms): boolean =>
  decision === 'allow' && limits.length + conditions.length === 0;

const BASE = { allow: 0, ask: 2, deny: 8, hide: 9 } as const satisfies Record<Decision, number>;

/**
 * Orders rules: allowed, allowed within limits, asked, asked within limits, the same four with conditions, denied, hidden.
 * A limit bounds what happens while nobody looks, so a rule that asks before every call is stricter than one that counts
 * them. A condition promises what never happens, so a rule that asks instead is milder: people nod things through.
 */
export function strictness({ decision, limits, conditions }: Terms): number {
  if (decision === 'deny' || decision === 'hide') return BASE[decision];
  return BASE[decision] + (limits.length > 0 ? 1 : 0) + (conditions.length > 0 ? 4 : 0);
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

/** Terms that refuse, ask and count whatever either of two does. */
export const both = (a: Terms, b: Terms): Terms => ({
  decision: stricter(a.decision, b.decision),
  limits: [...a.limits, ...b.limits],
  conditions: [...a.conditions, ...b.conditions],
});
