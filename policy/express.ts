import { DECISIONS, type Decision, type Loss, type Policy, type ToolRule } from '#schema/policy.ts';
import { defaultLoss, ownPromptsLoss, REASONS, toolLoss } from './loss.ts';
import { shareAcross, shareSpellings } from './same-spelling.ts';
import { isFree, settled, stricter, strictnessOf } from './strictness.ts';
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
    ...policy.others.map((tool) => ({
      tool,
      asked: null,
      ...(standard === policy.default ? { said: null, reasons: [] } : sayable(bare(tool, policy.default), vocabulary)),
    })),
  ];
  return { policy, vocabulary, standard, entries: shareSpellings(entries, standard, vocabulary).sort(byTool) };
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
  const reasons: string[] = [];
  let { decision, limits } = rule;
  if (decision === 'allow' || decision === 'ask') {
    if (rule.conditions.length > 0 && !vocabulary.conditions) {
      // A condition promises what never happens, so no person's consent makes up for it.
      reasons.push(REASONS.conditions);
      decision = 'deny';
    } else if (limits.length > 0 && !vocabulary.limits) {
      reasons.push(REASONS.limits(limits));
      decision = stricter(decision, 'ask');
      limits = [];
    }
  }
  const possible = nearest(decision, vocabulary.decisions);
  if (possible !== decision) reasons.push(REASONS.decision[decision]);
  const refused = possible === 'deny' || possible === 'hide';
  return { said: { ...rule, decision: possible, ...(refused ? { limits: [], conditions: [] } : { limits }) }, reasons };
}

function lossOf(entry: Entry, before: Decision, after: Decision, { title, prompts }: Vocabulary): Loss | null {
  const { tool, asked, said, reasons } = entry;
  const difference = strictnessOf(said, after, prompts) - strictnessOf(asked, before, prompts);
  return difference === 0
    ? null
    : toolLoss(title, tool, reasons, said ?? after, difference > 0 ? 'stricter' : 'looser');
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
