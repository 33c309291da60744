import type { Loss, Policy, ToolRule } from '#schema/policy.ts';
import { settled } from '#policy/strictness.ts';
import { collapsed, tellsActions, type Terms } from '#policy/terms.ts';
import type { Client, Ruling } from './clients/client.ts';

/** The tools that a check goes over: those that the policy knows, and one that it does not. */
export const namesOf = ({ tools, others }: Policy, later: string): string[] => [
  ...tools.map(({ tool }) => tool),
  ...others,
  later,
];

/** A rule as it counts: while it has a blank, what it would allow is asked about. */
function ruleOf({ tools }: Policy, tool: string): ToolRule | undefined {
  const rule = tools.find((candidate) => candidate.tool === tool);
  return rule && settled(rule);
}

/** The loss that speaks of a tool: its own, else, for a tool without a rule, the one about such tools. */
export function lossFor(wanted: Policy, losses: readonly Loss[], tool: string): Loss | undefined {
  const own = losses.find((loss) => loss.tool === tool);
  if (own !== undefined || ruleOf(wanted, tool) || wanted.others.includes(tool)) return own;
  return losses.find((loss) => loss.tool === undefined && loss.what.includes('appears later'));
}

/** Whether a ruling is what a policy asks for. A client that keeps its own prompts may do so for what is allowed. */
export function agrees(wanted: Policy, tool: string, ruling: Ruling, client: Client): boolean {
  const rule = ruleOf(wanted, tool);
  if (ruling.exact !== undefined) return isSameRule(ruling.exact, wanted, tool);
  const { decision, limits, conditions } = rule ?? { decision: wanted.default, limits: [], conditions: [] };
  // Which calls run then is for the engines to say.
  if (rule && tellsActions(rule)) return ruling.judge !== undefined;
  if (decision === 'hide') return ruling.outcome === 'refused' && !ruling.offered;
  if (decision === 'deny') return ruling.outcome === 'refused' && ruling.offered;
  if (conditions.length > 0) return ruling.judge !== undefined;
  if (ruling.judge !== undefined) return false;
  if (decision === 'ask') return ruling.outcome === 'asks' && limits.length === 0;
  if (limits.length > 0)
    return ruling.outcome === 'runs' && !ruling.own && ruling.limits.join() === lowest(limits).join();
  if (ruling.limits.length > 0) return false;
  if (rule === undefined) return ruling.own || (!client.prompts && ruling.outcome === 'runs');
  return ruling.outcome === 'runs';
}

/** Whether two policies say the same of a tool, in JSON: that has no -0. */
const isSameRule = (a: Policy, b: Policy, tool: string): boolean => {
  const [one, other] = [a, b].map((policy) =>
    JSON.stringify([policy.default, policy.tools.find((rule) => rule.tool === tool) ?? null]),
  );
  return one === other;
};

/** One limit per window, the lowest. */
function lowest(limits: ToolRule['limits']): string[] {
  const windows = [...new Set(limits.map(({ window }) => window))];
  return windows
    .map(
      (window) => `${Math.min(...limits.filter((limit) => limit.window === window).map(({ max }) => max))}/${window}`,
    )
    .sort();
}

function rankOfRule(wanted: Policy, tool: string): number {
  const rule = ruleOf(wanted, tool);
  if (rule === undefined) return { allow: 1, ask: 3, deny: 4, hide: 5 }[wanted.default];
  // To tell actions apart is milder than to do to all of them what is done to the strictest.
  return tellsActions(rule) ? rankOfTerms(collapsed(rule)) - 0.1 : rankOfTerms(rule);
}

function rankOfTerms(rule: Terms): number {
  if (rule.decision === 'deny' || rule.decision === 'hide') return rule.decision === 'deny' ? 4 : 5;
  if (rule.conditions.length > 0) return 3.75;
  const limited = rule.limits.length > 0;
  return rule.decision === 'ask' ? (limited ? 3.5 : 3) : limited ? 2 : 0;
}

/** Whether a ruling is stricter or looser than what a policy asks for, as a loss says that it is. */
export function differsAs(effect: Loss['effect'], wanted: Policy, tool: string, ruling: Ruling): boolean {
  const asked = rankOfRule(wanted, tool);
  return ranksOf(ruling, wanted).some((rank) => (effect === 'stricter' ? rank > asked : rank < asked));
}

/**
 * A client's own prompt is as good as being asked where the policy has a say, and being left alone where it has none; where
 * others are left alone, nobody can tell which of the two it is.
 */
const ranksOf = (ruling: Ruling, wanted: Policy): number[] =>
  ruling.own && ruling.outcome === 'asks' && wanted.default === 'allow' ? [1, 3] : [rankOf(ruling)];

/** Rulings from mild to strict. */
export function rankOf({ outcome, offered, own, limits }: Ruling): number {
  if (outcome === 'refused') return offered ? 4 : 5;
  if (outcome === 'asks') return 3;
  if (own) return 1;
  return limits.length > 0 ? 2 : 0;
}
