import { DECISIONS, type Decision, type Loss, type Policy, type ToolRule } from '#schema/policy.ts';
import { leftAlone, sameSpelling } from './same-spelling.ts';
import { strictness, stricter } from './strictness.ts';
import { limitWords } from './words.ts';

/** What a format can say. */
export interface Vocabulary {
  /** The client or gateway, as the subject of a sentence. */
  readonly title: string;
  /** What it can do to a tool that the policy names, and to one that it does not. */
  readonly decisions: readonly Decision[];
  readonly defaults: readonly Decision[];
  readonly limits: boolean;
  readonly conditions: boolean;
  /** Whether it lets an allowed tool run without its own prompt. */
  readonly approves: boolean;
  /** How it spells a tool; two tools of one spelling are one tool to it. Null: it has no way to name this one. */
  readonly spell: (tool: string) => string | null;
}

/** What a format makes of a policy, and each way in which that differs. */
export interface Expressed {
  readonly says: Policy;
  readonly losses: readonly Loss[];
}

/**
 * Reduces a policy to what a format can say. Whatever it cannot say becomes the next stricter thing that it can; only
 * where there is none, something milder, and then the loss says `looser`. A renderer writes the result down.
 */
export function express(policy: Policy, vocabulary: Vocabulary): Expressed {
  const standard = nearest(policy.default, vocabulary.defaults);
  // Where the default had to change, the tools that we know of can still have what was asked for, by name.
  const kept = standard === policy.default;
  const named = kept ? policy.tools : [...policy.tools, ...policy.others.map((tool) => bare(tool, policy.default))];
  const each = named.map((rule) => sayable(rule, vocabulary));
  const grouped = sameSpelling(
    each.map(({ rule }) => rule),
    kept ? policy.others : [],
    standard,
    vocabulary,
  );
  const approved = policy.tools.some(({ tool }) => leftAlone(grouped.tools.find((rule) => rule.tool === tool)));
  return {
    says: { ...policy, default: standard, tools: grouped.tools, others: grouped.others },
    losses: [
      ...(kept ? [] : [defaultLoss(policy.default, standard, vocabulary)]),
      ...(approved && !vocabulary.approves ? [ownPrompts(vocabulary)] : []),
      ...each.flatMap(({ loss }) => loss ?? []),
      ...grouped.losses,
    ],
  };
}

/** What a rule becomes in words that the format has, and why. */
function sayable(rule: ToolRule, vocabulary: Vocabulary): { rule: ToolRule; loss?: Loss } {
  if (rule.decision === 'deny' || rule.decision === 'hide') return replaced(rule, rule.decision, [], vocabulary);
  if (rule.conditions.length > 0 && !vocabulary.conditions) {
    // A condition promises what never happens, so no person's consent makes up for it.
    return replaced(rule, 'deny', ['cannot look at arguments'], vocabulary);
  }
  if (rule.limits.length > 0 && !vocabulary.limits) {
    const reason = `cannot count calls (${limitWords(rule.limits)})`;
    return replaced({ ...rule, limits: [] }, stricter(rule.decision, 'ask'), [reason], vocabulary, rule);
  }
  return replaced(rule, rule.decision, [], vocabulary);
}

function replaced(
  rule: ToolRule,
  wanted: Decision,
  because: readonly string[],
  { title, decisions }: Vocabulary,
  before: ToolRule = rule,
): { rule: ToolRule; loss?: Loss } {
  const decision = nearest(wanted, decisions);
  const reasons = decision === wanted ? because : [...because, CANNOT[wanted]];
  const refuses = decision === 'deny' || decision === 'hide';
  const after = { ...rule, decision, ...(refuses ? { limits: [], conditions: [] } : {}) };
  if (reasons.length === 0) return { rule: after };
  const effect = strictness(after) > strictness(before) ? 'stricter' : 'looser';
  const result = after.decision === before.decision ? 'so nothing limits them' : `so ${RESULT[decision]}`;
  return { rule: after, loss: { what: `${title} ${reasons.join(' and ')}, ${result}.`, tool: rule.tool, effect } };
}

const CANNOT = {
  allow: 'cannot let a tool run by its name',
  ask: 'cannot ask a person',
  deny: 'cannot refuse a tool and still offer it',
  hide: 'cannot hide a tool',
} as const satisfies Record<Decision, string>;

const RESULT = {
  allow: 'the tool runs',
  ask: 'it asks before every call',
  deny: 'every call is refused',
  hide: 'the tool is hidden',
} as const satisfies Record<Decision, string>;

const LATER = {
  allow: 'is left alone',
  ask: 'is asked about',
  deny: 'is refused',
  hide: 'is not offered until somebody adds it',
} as const satisfies Record<Decision, string>;

function defaultLoss(before: Decision, after: Decision, { title }: Vocabulary): Loss {
  const what = `In ${title}, a tool that appears later ${LATER[after]}; the policy says that it ${LATER[before]}.`;
  return { what, effect: stricter(before, after) === after ? 'stricter' : 'looser' };
}

const ownPrompts = ({ title }: Vocabulary): Loss => ({
  what: `${title} keeps its own prompts for tools that are allowed, so some of their calls are asked about.`,
  effect: 'stricter',
});

/** The decision itself if it can be said, else the next stricter one, else the strictest of the milder ones. */
function nearest(decision: Decision, sayable: readonly Decision[]): Decision {
  const rank = DECISIONS.indexOf(decision);
  const allowed = DECISIONS.filter((other) => sayable.includes(other));
  return allowed.find((other) => DECISIONS.indexOf(other) >= rank) ?? allowed.at(-1) ?? decision;
}

const bare = (tool: string, decision: Decision): ToolRule => ({ tool, decision, limits: [], conditions: [] });
