import type { Blank, Condition, Decision, Policy, RateLimit, ToolRule } from '#schema/policy.ts';
import { holds } from './condition.ts';
import { settled } from './strictness.ts';

/** A call that an agent wants to make: the raw tool name and whatever came as arguments. */
export interface Call {
  readonly tool: string;
  readonly arguments: unknown;
}

/** How many calls of a tool were let through in the current window of a limit, not counting the one to be judged. */
export type Usage = (tool: string, limit: RateLimit) => number;

/** What happens to a call, and what made it so. */
export interface Evaluation {
  readonly decision: Decision;
  /** The rule that decided; null: the policy's default. */
  readonly rule: ToolRule | null;
  /** The limit that was used up, where that is why the call is denied. */
  readonly limitedBy?: RateLimit;
  /** The condition that did not hold, where that is why the call is denied. */
  readonly failed?: Condition;
  /** A blank that nobody has filled in, where that is why a call is asked about that the rule would allow. */
  readonly open?: Blank;
}

/**
 * Decides one call. Total and pure: any policy, call and usage get one decision. Denied and hidden tools are refused first,
 * then conditions are looked at, then limits; a usage that is no number counts as used up. While a rule has a blank, what
 * it would allow is asked about: nothing runs unseen because somebody has yet to say where it may.
 */
export function evaluate(policy: Policy, call: Call, usage: Usage): Evaluation {
  const rule = policy.tools.find(({ tool }) => tool === call.tool);
  if (rule === undefined) return { decision: policy.default, rule: null };
  if (rule.decision === 'deny' || rule.decision === 'hide') return { decision: rule.decision, rule };
  const failed = rule.conditions.find((condition) => !holds(condition, call.arguments));
  if (failed !== undefined) return { decision: 'deny', rule, failed };
  const limitedBy = rule.limits.find((limit) => !(usage(call.tool, limit) < limit.max));
  if (limitedBy !== undefined) return { decision: 'deny', rule, limitedBy };
  const { decision } = settled(rule);
  const open = decision === rule.decision ? undefined : rule.blanks?.[0];
  return open === undefined ? { decision, rule } : { decision, rule, open };
}
