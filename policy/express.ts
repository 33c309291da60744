import {
  DECISIONS,
  type ActionRule,
  type Actions,
  type Decision,
  type Loss,
  type Policy,
  type ToolRule,
} from '#schema/policy.ts';
import { defaultLoss, ownPromptsLoss, REASONS, toolLoss } from './loss.ts';
import { shareAcross, shareSpellings } from './same-spelling.ts';
import { isFree, settled, strictnessOf } from './strictness.ts';
import { collapsed, stricter, tellsActions, termsFor, type Terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a format makes of the policies of some servers, one for each, and each way in which that differs. */
export interface Expressed {
  readonly says: readonly Policy[];
  readonly losses: readonly Loss[];
}

/** A tool on its way: the rule that was asked for, the one that can be said (null: the default holds), and why they differ. */
export interface Entry {
  readonly tool: string;
  readonly asked: ToolRule | null;
  readonly said: ToolRule | null;
  readonly reasons: readonly string[];
}

/** One server's policy on its way. */
export interface Part {
  readonly policy: Policy;
  readonly vocabulary: Vocabulary;
  /** The default that can be said. */
  readonly standard: Decision;
  readonly entries: readonly Entry[];
}

/**
 * Reduces policies to what a format can say. Whatever it cannot say becomes the next stricter thing that it can; only
 * where there is none, something milder, and then the loss says `looser`. A renderer writes the result down.
 */
export function express(stack: readonly Policy[], vocabularyFor: (policy: Policy) => Vocabulary): Expressed {
  const parts = shareAcross(stack.map((policy) => partOf(policy, vocabularyFor(policy))));
  return { says: parts.map(saidBy), losses: parts.flatMap((part) => ofServer(lossesOf(part), part.policy, stack)) };
}

/** Losses with the server that they are about, where there are several. */
export const ofServer = (losses: readonly Loss[], { serverKey }: Policy, stack: readonly Policy[]): readonly Loss[] =>
  stack.length === 1 ? losses : losses.map((loss) => ({ ...loss, server: serverKey }));

function partOf(policy: Policy, vocabulary: Vocabulary): Part {
  const standard = nearest(policy.default, vocabulary.defaults);
  const entries = [
    ...policy.tools.map((rule) => {
      const asked = settled(rule);
      return { tool: rule.tool, asked, ...sayable(asked, vocabulary) };
    }),
    // Where the default had to change, the tools that we know of can still have what was asked for, by name.
    ...policy.others.map((tool) => other(tool, policy.default, standard, vocabulary)),
  ];
  return { policy, vocabulary, standard, entries: shareSpellings(entries, standard, vocabulary).sort(byTool) };
}

function other(tool: string, asked: Decision, standard: Decision, vocabulary: Vocabulary): Entry {
  if (standard === asked) return { tool, asked: null, said: null, reasons: [] };
  if (asked !== 'allow' || vocabulary.leftAlone === undefined)
    return { tool, asked: null, ...sayable(bare(tool, asked), vocabulary) };
  const rule = bare(tool, vocabulary.leftAlone);
  return { tool, asked: rule, said: rule, reasons: [] };
}

const saidBy = ({ policy, standard, entries }: Part): Policy => ({
  ...policy,
  default: standard,
  tools: entries.flatMap((entry) => entry.said ?? []),
  others: entries.filter((entry) => entry.said === null).map(({ tool }) => tool),
});

const lossesOf = ({ policy, vocabulary, standard, entries }: Part): Loss[] => [
  ...(standard === policy.default ? [] : [defaultLoss(vocabulary.title, policy.default, standard)]),
  ...(vocabulary.prompts === 'kept' && entries.some(runsByName) ? [ownPromptsLoss(vocabulary.title)] : []),
  ...entries.flatMap((entry) => lossOf(entry, policy.default, standard, vocabulary) ?? []),
];

/** What a rule becomes in words that the format has, and why. */
function sayable(rule: ToolRule, vocabulary: Vocabulary): { said: ToolRule; reasons: string[] } {
  const { actions, ...rest } = rule;
  if (actions !== undefined && tellsActions(rule) && vocabulary.actions?.(actions) === true) {
    const { terms, reasons } = sayableActions(rule, actions, vocabulary);
    if (tellsActions(terms)) return { said: { ...rest, ...terms }, reasons };
  }
  const { terms, reasons } = sayableTerms(collapsed(rule), vocabulary);
  return { said: { ...rest, ...terms }, reasons: tellsActions(rule) ? [REASONS.actions, ...reasons] : reasons };
}

/** The same action by action; who can tell them apart can refuse some and still offer the tool. */
function sayableActions(rule: ToolRule, actions: Actions, vocabulary: Vocabulary): { terms: Terms; reasons: string[] } {
  const words = { ...vocabulary, decisions: [...vocabulary.decisions, 'deny' as const] };
  const base = sayableTerms(termsFor(rule, undefined), words);
  const some = actions.rules.map((action) => ({ action, ...sayableTerms(termsFor(rule, action.values[0]), words) }));
  const rules = some.map(({ action, terms }): ActionRule => {
    const decision = terms.decision === 'hide' ? 'deny' : terms.decision;
    const limits = terms.limits.filter((limit) => !rule.limits.includes(limit));
    const conditions = terms.conditions.filter((condition) => !rule.conditions.includes(condition));
    return { ...action, decision, limits, conditions };
  });
  const reasons = new Set([...base.reasons, ...some.flatMap((one) => one.reasons)]);
  // What holds for every action stays with the tool, also where its own decision is to refuse.
  const limits = rule.limits.filter((limit) => vocabulary.limits?.(limit));
  const conditions = rule.conditions.filter((condition) => vocabulary.conditions?.(condition));
  return {
    terms: { decision: base.terms.decision, limits, conditions, actions: { ...actions, rules } },
    reasons: [...reasons],
  };
}

/** The same for terms without actions. */
function sayableTerms(asked: Terms, vocabulary: Vocabulary): { terms: Terms; reasons: string[] } {
  const reasons: string[] = [];
  let { decision } = asked;
  const isRefused = decision === 'deny' || decision === 'hide';
  let [limits, conditions] = isRefused ? [[], []] : [asked.limits, asked.conditions];
  if (!isRefused) {
    if (!asked.conditions.every((condition) => vocabulary.conditions?.(condition) ?? false)) {
      // A condition promises what never happens, so no person's consent makes up for it.
      reasons.push(vocabulary.conditions === undefined ? REASONS.conditions : REASONS.someConditions);
      decision = 'deny';
      limits = [];
      conditions = [];
    } else if (!limits.every((limit) => vocabulary.limits?.(limit) ?? false)) {
      reasons.push(REASONS.limits(limits));
      decision = stricter(decision, 'ask');
      limits = [];
    }
  }
  const possible = nearest(decision, vocabulary.decisions);
  if (possible !== decision) reasons.push(REASONS.decision[decision]);
  if (possible === 'deny' || possible === 'hide') [limits, conditions] = [[], []];
  return { terms: { decision: possible, limits, conditions }, reasons };
}

function lossOf(entry: Entry, before: Decision, after: Decision, { title, prompts }: Vocabulary): Loss | null {
  const { tool, asked, said, reasons } = entry;
  const difference = strictnessOf(said, after, prompts) - strictnessOf(asked, before, prompts);
  // Some actions can be stricter while the strictest of them stays as it is.
  if (difference === 0 && !(said?.actions && reasons.length > 0)) return null;
  return toolLoss(title, tool, reasons, said ?? after, difference < 0 ? 'looser' : 'stricter');
}

/** The decision itself if it can be said, else the next stricter one, else the strictest of the milder ones. */
function nearest(decision: Decision, sayable: readonly Decision[]): Decision {
  const rank = DECISIONS.indexOf(decision);
  const possible = DECISIONS.filter((other) => sayable.includes(other));
  return possible.find((other) => DECISIONS.indexOf(other) >= rank) ?? possible.at(-1) ?? decision;
}

const runsByName = ({ asked, said }: Entry): boolean =>
  asked !== null && isFree(asked) && said !== null && isFree(said);

const bare = (tool: string, decision: Decision): ToolRule => ({ tool, decision, limits: [], conditions: [] });

const byTool = (a: Entry, b: Entry): number => (a.tool < b.tool ? -1 : a.tool > b.tool ? 1 : 0);
