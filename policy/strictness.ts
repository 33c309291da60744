import { DECISIONS, type Decision, type ToolRule } from '#schema/policy.ts';

/** The stricter of two decisions. */
export const stricter = (a: Decision, b: Decision): Decision => (DECISIONS.indexOf(a) > DECISIONS.indexOf(b) ? a : b);

/**
 * Orders rules: allowed, allowed within limits or conditions, asked, asked within them, denied, hidden. A limit bounds
 * what happens while nobody looks, so a rule that asks before every call is stricter than one that counts them.
 */
export function strictness({
  decision,
  limits,
  conditions,
}: Pick<ToolRule, 'decision' | 'limits' | 'conditions'>): number {
  const bounded = (decision === 'allow' || decision === 'ask') && limits.length + conditions.length > 0;
  return DECISIONS.indexOf(decision) * 2 + (bounded ? 1 : 0);
}
