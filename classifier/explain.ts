import type { Assessment } from '#schema/assessment.ts';
import type { Category, Risk } from '#schema/category.ts';
import type { Evidence, Finding } from '#schema/finding.ts';
import type { ToolDefinition } from '#schema/tool-definition.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** One finding in words. `text` holds no text of the server: that is in `evidence`, to be shown as data. */
export interface Sentence {
  readonly rule: string;
  readonly text: string;
  readonly direction: Finding['direction'];
  readonly evidence: Finding['evidence'];
}

export interface Explanation {
  /** One line for lists. May quote the definition, so it is hostile text like the definition itself. */
  readonly reason: string;
  readonly sentences: readonly Sentence[];
  /** Why a policy should say something about this tool, from what it was found to be able to do. */
  readonly whyPolicy: readonly Sentence[];
}

const KIND: Record<Category, string> = {
  Read: 'reads or computes',
  Write: 'changes data',
  Execute: 'runs something',
  Destructive: 'takes something away',
  Financial: 'commits money',
};
const DEGREE: Record<Risk, string> = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
const RULE_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule: Rule) => [rule.id, rule]));
const MAX_QUOTE = 60;
/** Below this weight a finding explains nothing. */
const SLIGHT = 0.05;

/** Puts an assessment into words, built only from the findings of this tool. */
export function explain(definition: ToolDefinition, assessment: Assessment): Explanation {
  const sentences = assessment.findings.map((finding) => sentenceOf(finding));
  return { reason: reasonOf(definition, assessment), sentences, whyPolicy: whyPolicyOf(assessment) };
}

const titleOf = (rule: string): string => RULE_BY_ID.get(rule)?.title ?? rule;

function sentenceOf({ rule, direction, evidence, weight }: Finding): Sentence {
  const parts: string[] = [];
  if (Math.abs(weight.category) >= SLIGHT)
    parts.push(direction === 'for' ? 'speaks for the category' : 'speaks against the category');
  if (weight.risk >= SLIGHT) parts.push('raises the risk');
  if (weight.risk <= -SLIGHT) parts.push('lowers the risk');
  return { rule, text: `${titleOf(rule)}${parts.length > 0 ? `: ${parts.join(' and ')}` : ''}.`, direction, evidence };
}

function reasonOf(definition: ToolDefinition, { category, risk, findings, confidence }: Assessment): string {
  const named = findings
    .filter(({ direction, weight }) => direction === 'for' && weight.category >= SLIGHT)
    .slice(0, 1);
  const raising = findings.filter(
    ({ weight, rule }) => weight.risk >= 0.15 && !named.some((other) => other.rule === rule),
  );
  const top = [...raising].sort((a, b) => b.weight.risk - a.weight.risk || (a.rule < b.rule ? -1 : 1)).slice(0, 2);
  const said = [...named, ...top].map((finding) => `${lowerFirst(titleOf(finding.rule))} (${quote(finding.evidence)})`);
  if (said.length === 0)
    return `Nothing in the definition of ${quoteText(definition.name)} says what it does; ${category} is a guess.`;
  const sure = confidence < 0.6 ? 'Perhaps ' : '';
  const start = `${sure}${KIND[category]}, ${DEGREE[risk]} risk`;
  return `${start.charAt(0).toUpperCase()}${start.slice(1)}: ${said.join('; ')}.`;
}

/** What it can do, in the order of how far each raised the risk. */
function whyPolicyOf({ findings, category }: Assessment): Sentence[] {
  return findings
    .filter(
      ({ weight, direction }) =>
        weight.risk >= 0.1 || (category !== 'Read' && direction === 'for' && weight.category >= 0.5),
    )
    .sort(
      (a, b) => b.weight.risk - a.weight.risk || b.weight.category - a.weight.category || (a.rule < b.rule ? -1 : 1),
    )
    .map(({ rule, direction, evidence }) => ({
      rule,
      direction,
      evidence,
      text: RULE_BY_ID.get(rule)?.rationale ?? titleOf(rule),
    }));
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const quote = ([first]: readonly [Evidence, ...Evidence[]]): string => quoteText(first.excerpt);

/** Shortens and flattens a quotation, so that a reason stays one line. */
function quoteText(text: string): string {
  const line = text.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length > MAX_QUOTE ? `“${line.slice(0, MAX_QUOTE).trimEnd()}…”` : `“${line}”`;
}
