import type { Charge, Usage } from '#policy/counter.ts';
import { evaluate, type Call, type Evaluation } from '#policy/evaluate.ts';
import { stricter } from '#policy/terms.ts';
import { conditionWords, limitWords } from '#policy/words.ts';
import type { Decision, Policy, ToolRule } from '#schema/policy.ts';
import { isAmbiguousAt, namesake } from './look-alike.ts';
import type { Drift } from './definitions.ts';

/** What happens to a call whose tool is not the one that was classified: what its rule says, or at least this. */
export const ON_DRIFT = ['deny', 'ask', 'allow'] as const;
export type OnDrift = (typeof ON_DRIFT)[number];

/** What the gateway does with a call, and why, for the audit and for the model. */
export interface Ruling {
  readonly decision: Decision;
  readonly by:
    'rule' | 'action' | 'condition' | 'limit' | 'blank' | 'default' | 'definition' | 'look-alike' | 'spelling';
  /** A sentence that quotes the policy and never the call. */
  readonly reason: string;
  readonly charges: readonly Charge[];
}

/**
 * Decides a call: what the policy says, or stricter where the tool is no longer the one that was classified, where a tool
 * without a rule is called almost like one that has one, and where an argument that the rule looks at is there in two
 * spellings. Total and pure.
 */
export function rule(policy: Policy, call: Call, usage: Usage, drift: Drift, onDrift: OnDrift): Ruling {
  const ruling = byPolicy(policy, call, usage);
  if (drift === 'none' || onDrift === 'allow') return ruling;
  const decision = stricter(ruling.decision, onDrift);
  return decision === ruling.decision ? ruling : { ...ruling, decision, by: 'definition', reason: DRIFTED[drift] };
}

const DRIFTED: Readonly<Record<Exclude<Drift, 'none'>, string>> = {
  changed: 'The definition of this tool has changed since it was classified, and nobody has accepted the new one yet.',
  unlisted: 'The server no longer lists this tool, so it cannot be compared with the one that was classified.',
  unknown: 'The server does not say what this tool is now, so it cannot be compared with the one that was classified.',
};

/** Whether a tool is left out of lists: hidden, or held back because it changed. */
export function isHeldBack(policy: Policy, tool: string, drift: Drift, onDrift: OnDrift): boolean {
  const own = policy.tools.find((one) => one.tool === tool);
  const decision = own?.decision ?? stricter(policy.default, namesake(policy, tool)?.decision ?? policy.default);
  return decision === 'hide' || (drift !== 'none' && onDrift === 'deny');
}

function byPolicy(policy: Policy, call: Call, usage: Usage): Ruling {
  const evaluation = evaluate(policy, call, usage);
  if (evaluation.rule === null) return byDefault(policy, call, evaluation);
  const spelled = isRefusal(evaluation.decision) ? undefined : pointersOf(evaluation.rule).find(unclear(call));
  if (spelled !== undefined) {
    const reason = `The argument ${spelled} is there in another case, so what the server would read is not clear.`;
    return { decision: 'deny', by: 'spelling', reason, charges: [] };
  }
  return { decision: evaluation.decision, charges: evaluation.charges, ...why(evaluation, evaluation.rule) };
}

/** Some servers ignore case; a tool that takes another's name to escape its rule gets that rule's decision. */
function byDefault(policy: Policy, call: Call, { decision, charges }: Evaluation): Ruling {
  const other = namesake(policy, call.tool);
  const strictest = stricter(decision, other?.decision ?? decision);
  if (strictest === decision)
    return { decision, by: 'default', reason: 'The policy has no rule for this tool.', charges };
  return {
    decision: strictest,
    by: 'look-alike',
    reason: 'The policy has no rule for this tool, but one for a tool that is called almost the same.',
    charges,
  };
}

function why(
  { decision, action, failed, limitedBy, open }: Evaluation,
  { because }: ToolRule,
): Pick<Ruling, 'by' | 'reason'> {
  if (failed) return { by: 'condition', reason: `The argument ${failed.argument} ${conditionWords(failed)}.` };
  if (limitedBy) {
    const hint = limitedBy.sum === undefined ? '' : ` ${limitedBy.sum} must be a number and fit into what is left.`;
    return { by: 'limit', reason: `The policy allows ${limitWords([limitedBy])}.${hint}` };
  }
  if (open)
    return {
      by: 'blank',
      reason: `The policy leaves open what ${open.argument} may be, so every call is asked about.`,
    };
  const stated = (action?.because ?? because)?.kind === 'stated' ? (action?.because ?? because) : undefined;
  const reason = stated?.kind === 'stated' ? stated.reason : PLAIN[decision];
  return { by: action === undefined ? 'rule' : 'action', reason };
}

const PLAIN: Readonly<Record<Decision, string>> = {
  allow: 'The policy allows it.',
  ask: 'The policy wants a person to decide about every such call.',
  deny: 'The policy refuses every such call.',
  hide: 'The policy hides this tool.',
};

const isRefusal = (decision: Decision): boolean => decision === 'deny' || decision === 'hide';

/** Every argument that a rule looks at. */
function pointersOf({ conditions, limits, actions }: ToolRule): string[] {
  const all = [{ conditions, limits }, ...(actions?.rules ?? [])];
  return [
    ...(actions === undefined ? [] : [actions.argument]),
    ...all.flatMap((one) => one.conditions.map(({ argument }) => argument)),
    ...all.flatMap((one) => one.limits.flatMap(({ sum }) => sum ?? [])),
  ];
}

const unclear =
  (call: Call) =>
  (pointer: string): boolean =>
    isAmbiguousAt(call.arguments, pointer);
