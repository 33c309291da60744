import type { Condition } from '#schema/condition.ts';
import type { Limit } from '#schema/limit.ts';
import type { ActionRule, Actions, Blank, Decision, Policy, ToolRule } from '#schema/policy.ts';
import { lookUp } from './argument.ts';
import { holds } from './condition.ts';
import { amountOf, counterOf, rehearsalCounter, type Charge, type Counter, type Owner, type Usage } from './counter.ts';
import { settled } from './strictness.ts';

/** A call that an agent wants to make: the raw tool name and whatever came as arguments. */
export interface Call {
  readonly tool: string;
  readonly arguments: unknown;
}

/** What happens to a call, what made it so, and what it then adds to which counters. */
export interface Evaluation {
  readonly decision: Decision;
  /** The rule that decided; null: the policy's default. */
  readonly rule: ToolRule | null;
  /** The action's rule, where there is one for the call's action; its decision stands instead of the tool's. */
  readonly action?: ActionRule;
  /** The limit that has no room for the call, where that is why it is denied. */
  readonly limitedBy?: Limit;
  /** The condition that did not hold, where that is why the call is denied. */
  readonly failed?: Condition;
  /** A blank that nobody has filled in, where that is why a call is asked about that the rule would allow. */
  readonly open?: Blank;
  /** What to add, each counter once, if the call goes ahead; nothing for one that is refused. */
  readonly charges: readonly Charge[];
}

/**
 * Decides one call. Total and pure: any policy, call and usage get one decision. Denied and hidden tools and actions are
 * refused first, then conditions are looked at, then limits; a usage that is no number counts as used up. While a rule has
 * a blank, what it would allow is asked about: nothing runs unseen because somebody has yet to say where it may.
 *
 * Whoever keeps the counters asks before the call and adds `charges` as one step with it (reserve), takes them back if the
 * call was not made or a person said no, and otherwise leaves them.
 */
export function evaluate(policy: Policy, call: Call, usage: Usage): Evaluation {
  const rule = policy.tools.find(({ tool }) => tool === call.tool);
  if (rule === undefined) return { decision: policy.default, rule: null, charges: [] };
  const action = rule.decision === 'hide' ? undefined : actionFor(rule.actions, call.arguments);
  const by = action === undefined ? { rule } : { rule, action };
  const decided = action?.decision ?? rule.decision;
  if (decided === 'deny' || decided === 'hide') return { decision: decided, ...by, charges: [] };

  const charges = new Map<string, Charge>();
  const owner: Owner = { policy, tool: call.tool };
  for (const condition of [...rule.conditions, ...(action?.conditions ?? [])]) {
    const rehearsal = condition.op === 'rehearsed' ? rehearsalCounter(owner, condition, call.arguments) : null;
    const rehearsed = rehearsal !== null && usage(rehearsal) > 0;
    if (holds(condition, call.arguments)) {
      if (rehearsal !== null) charges.set(rehearsal.key, { counter: rehearsal, amount: 1 });
    } else if (!rehearsed) return { decision: 'deny', ...by, failed: condition, charges: [] };
  }
  for (const [limit, counter] of limitsOf(owner, rule, action)) {
    const amount = amountOf(limit, call.arguments);
    // Written so that a usage that is no number has no room.
    if (amount === null || !(usage(counter) + amount <= limit.max)) {
      return { decision: 'deny', ...by, limitedBy: limit, charges: [] };
    }
    charges.set(counter.key, { counter, amount });
  }
  const { decision } = settled({ decision: decided, ...(rule.blanks && { blanks: rule.blanks }) });
  const open = decision === decided ? undefined : rule.blanks?.[0];
  return { decision, ...by, ...(open && { open }), charges: [...charges.values()] };
}

/** The rule for the action that a call names; undefined where the tool's own decision holds. */
function actionFor(actions: Actions | undefined, args: unknown): ActionRule | undefined {
  const value = actions && lookUp(args, actions.argument)?.value;
  return actions?.rules.find(({ values }) => values.some((some) => some === value));
}

/** Every limit that a call is under, with its counter: those of the tool, then those of the action. */
const limitsOf = (owner: Owner, rule: ToolRule, action: ActionRule | undefined): (readonly [Limit, Counter])[] => [
  ...rule.limits.map((limit) => [limit, counterOf(owner, limit)] as const),
  ...(action?.limits ?? []).map((limit) => [limit, counterOf({ ...owner, action }, limit)] as const),
];
