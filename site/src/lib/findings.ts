import type { Finding } from '#schema/finding.ts';
import { CAPABILITIES } from '#schema/capability.ts';
import { RULES } from '#classifier/rules/index.ts';
import type { Rule } from '#classifier/rule.ts';
import type { NumberedEvidence } from './definition-text.ts';
import { capital } from './number.ts';

/** A finding as a page shows it, under the number that its marks in the definition bear. */
export interface FindingView {
  readonly number: number;
  readonly rule: string;
  /** In our words: what the rule claims of the tool. */
  readonly claim: string;
  readonly rationale: string;
  readonly capability: string | null;
  readonly speaks: 'for' | 'against';
  readonly strength: string;
  readonly quotes: readonly Quote[];
}

/** Words of the definition that a finding rests on, each once, and where they stand. All of it is text of the server. */
export interface Quote {
  readonly where: string;
  readonly texts: readonly string[];
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Whether a rule of an assessment has a page: one that is gone from the ruleset has none. */
export const hasRulePage = (rule: string): boolean => BY_ID.has(rule);

/** Findings in the classifier's order (for before against, by how far they moved the verdict), numbered from one. */
export const findingViews = (
  findings: readonly Finding[],
): readonly { readonly view: FindingView; readonly finding: Finding }[] =>
  findings.map((finding, index) => ({ finding, view: findingView(finding, index + 1) }));

function findingView(finding: Finding, number: number): FindingView {
  const rule = BY_ID.get(finding.rule);
  return {
    number,
    rule: finding.rule,
    claim: rule?.title ?? finding.rule,
    rationale: rule?.rationale ?? 'The rule is no longer in the ruleset.',
    capability: finding.capability === null ? null : CAPABILITIES[finding.capability],
    speaks: finding.direction,
    strength: strengthWords(finding),
    quotes: quotesOf(finding.evidence),
  };
}

function quotesOf(evidence: Finding['evidence']): readonly Quote[] {
  const byPlace = Map.groupBy(evidence, ({ pointer, in: place }) => placeWords(pointer, place));
  return [...byPlace].map(([where, found]) => ({ where, texts: [...new Set(found.map(({ excerpt }) => excerpt))] }));
}

/** Evidence of all findings, each with the number of its finding, ready to be marked. */
export const numberedEvidence = (
  findings: readonly { readonly view: FindingView; readonly finding: Finding }[],
): readonly NumberedEvidence[] =>
  findings.flatMap(({ view, finding }) => finding.evidence.map((evidence) => ({ ...evidence, finding: view.number })));

/** How far a finding moved the verdict, in words: the numbers are log-odds and risk levels. */
function strengthWords({ weight, direction }: Finding): string {
  const category = Math.abs(weight.category);
  const words = category >= 2 ? 'a strong sign' : category >= 0.75 ? 'a sign' : 'a weak sign';
  const risk = weight.risk >= 0.05 ? 'raises the risk' : weight.risk <= -0.05 ? 'lowers the risk' : null;
  const about = category < 0.05 ? null : `${words} ${direction === 'for' ? 'of' : 'against'} the category`;
  const said = [about, risk].filter((part) => part !== null).join(', ') || 'moved nothing by itself';
  return `${capital(said)}.`;
}

/** Where a JSON Pointer leads, for a reader: `the name`, `the parameter path, description`, `the annotation readOnlyHint`. */
export function placeWords(pointer: string, place: 'value' | 'key'): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (steps.length === 1) return `the ${steps[0] ?? ''}`;
  if (steps[0] === 'annotations') return `the annotation ${steps.slice(1).join('.')}`;
  const names = steps.filter(
    (_, index) => index > 0 && steps[index - 1] === 'properties' && steps[index - 2] !== 'properties',
  );
  const last = steps.at(-1) ?? '';
  if (names.length === 0) return steps.join(' › ');
  const parameter = `${steps[0] === 'outputSchema' ? 'output' : 'parameter'} ${names.join('.')}`;
  return place === 'key' || last === names.at(-1)
    ? `the name of the ${parameter}`
    : `the ${parameter}, ${/^\d+$/.test(last) ? (steps.at(-2) ?? '') : last}`;
}
