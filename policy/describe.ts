import { CAPABILITIES } from '#schema/capability.ts';
import type { Because, Decision, Policy, ToolRule } from '#schema/policy.ts';
import { settled } from './strictness.ts';
import { tellsActions, termsFor, valuesOf, type Terms } from './terms.ts';
import { counted, limitWords } from './words.ts';

/** The kinds of rule that a reader tells apart. */
export const FATES = ['free', 'bounded', 'varies', 'ask', 'deny', 'hide'] as const;
export type Fate = (typeof FATES)[number];

const FATE_WORDS = {
  free: ['runs', 'run'],
  bounded: ['runs within limits', 'run within limits'],
  varies: ['goes by the action', 'go by the action'],
  ask: ['asks a person first', 'ask a person first'],
  deny: ['is refused', 'are refused'],
  hide: ['is hidden', 'are hidden'],
} as const satisfies Record<Fate, readonly [string, string]>;

const LATER = {
  allow: '',
  ask: 'A tool that appears later asks a person first.',
  deny: 'A tool that appears later is refused.',
  hide: 'A tool that appears later is not offered until somebody adds it.',
} as const satisfies Record<Decision, string>;

/** How many tools of a policy have each fate; those without a rule have the default's. */
export function countFates({ default: standard, tools, others }: Policy): Record<Fate, number> {
  const counts: Record<Fate, number> = { free: 0, bounded: 0, varies: 0, ask: 0, deny: 0, hide: 0 };
  for (const rule of tools) counts[fateOf(rule)] += 1;
  counts[standard === 'allow' ? 'free' : standard] += others.length;
  return counts;
}

/** What happens to a tool's calls, to go behind its name: `is hidden and refused`. No text of a server is in it. */
export function describeRule(rule: Omit<ToolRule, 'tool' | 'because'>): string {
  const terms = settled(rule);
  const base = describeTerms(terms);
  if (!tellsActions(terms)) return base;
  const kinds = Map.groupBy(valuesOf(terms), (value) => describeTerms(termsFor(terms, value)));
  const some = [...kinds].map(([does, values]) => `${counted(values.length, 'action')} (${does})`);
  return `${base}, except for ${some.join(' and ')}`;
}

function describeTerms({ decision, limits, conditions }: Terms): string {
  if (decision === 'deny') return 'is refused at every call';
  if (decision === 'hide') return 'is hidden and refused';
  const bounds = [
    ...(limits.length > 0 ? [limitWords(limits)] : []),
    ...(conditions.length > 0 ? [`with arguments that meet ${counted(conditions.length, 'condition')}`] : []),
  ];
  const verb = decision === 'ask' ? 'asks a person before every call' : 'runs without a question';
  return [verb, ...bounds].join(', ');
}

/** What a policy does to one tool and to the others: two to three sentences, without any name of a tool. */
export function describeTool(policy: Policy, tool: string): string {
  const rule = policy.tools.find((candidate) => candidate.tool === tool);
  const effect = rule ? describeRule(rule) : describeDefault(policy.default);
  const tools = policy.tools.filter((candidate) => candidate !== rule);
  const others = describeOthers({ ...policy, tools, others: policy.others.filter((other) => other !== tool) });
  return [`The tool ${effect}.`, others, LATER[policy.default]].filter(Boolean).join(' ');
}

/** What a policy does to a server's tools: `41 tools: 20 run, 12 ask a person first, 9 are hidden. A tool that …` */
export function describePolicy(policy: Policy): string {
  const total = policy.tools.length + policy.others.length;
  const parts = fateList(countFates(policy));
  return [parts === '' ? 'No tools.' : `${counted(total, 'tool')}: ${parts}.`, LATER[policy.default]]
    .filter(Boolean)
    .join(' ');
}

/** Why a rule says what it says. */
export function describeBecause(because: Because): string {
  if (because.kind === 'stated') return because.reason;
  if (because.kind === 'unclassified') return 'It is not classified yet, and unknown is not safe.';
  if (because.signal !== undefined)
    return `Its definition shows an attack signal (${because.signal}), so the rule is stricter than its risk alone asks for.`;
  const verdict = `It is classified as ${because.category} with ${because.risk} risk`;
  if (because.raisedBy !== undefined && !because.lifted) {
    return `${verdict}, and it ${CAPABILITIES[because.raisedBy]}, so the rule is stricter than that risk alone asks for.`;
  }
  if (!because.lifted) return `${verdict}.`;
  return `${verdict}, but with a confidence of only ${because.confidence.toFixed(2)}, so the rule is stricter than that risk asks for.`;
}

function describeDefault(decision: Decision): string {
  return decision === 'allow' ? 'is left alone' : describeRule({ decision, limits: [], conditions: [] });
}

function describeOthers(others: Policy): string {
  const counts = countFates(others);
  const total = FATES.reduce((sum, fate) => sum + counts[fate], 0);
  if (total === 0) return '';
  if (counts.free === total)
    return total === 1 ? 'The other tool keeps working.' : `The other ${total} tools keep working.`;
  return `Of the other ${counted(total, 'tool')}, ${fateList(counts)}.`;
}

function fateList(counts: Record<Fate, number>): string {
  const parts = FATES.filter((fate) => counts[fate] > 0).map(
    (fate) => `${counts[fate]} ${FATE_WORDS[fate][counts[fate] === 1 ? 0 : 1]}`,
  );
  return parts.join(', ');
}

function fateOf(rule: ToolRule): Fate {
  const { decision, limits, conditions } = settled(rule);
  if (tellsActions(rule)) return 'varies';
  if (decision !== 'allow') return decision;
  return limits.length + conditions.length > 0 ? 'bounded' : 'free';
}
