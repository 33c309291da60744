import type { Assessment, Subject } from '#schema/assessment.ts';
import { CATEGORIES, type Category } from '#schema/category.ts';
import { CAPABILITIES, type Capability } from '#schema/capability.ts';
import type { Finding } from '#schema/finding.ts';
import { actionVerdicts } from './action-verdicts.ts';
import { evidenceAt } from './evidence.ts';
import { featuresOf, featuresOfAll, type Features } from './reading/features.ts';
import { ledgerOf } from './ledger.ts';
import { perCategory, saidFor, score, weightsOf, type RuleWeights, type Scores, type Weights } from './model.ts';
import type { Rule } from './rule.ts';
import { ruleIndex } from './rule-index.ts';
import { RULES } from './rules/index.ts';
import { RULESET } from './ruleset.ts';
import { signalsOf } from './signals/signals-of.ts';
import { WEIGHTS } from './verdict.ts';

/** A rule that matched, with its evidence, before anything is decided. */
export interface Match {
  readonly rule: Rule;
  readonly evidence: Finding['evidence'];
}

const possible = ruleIndex<Rule>(RULES);

/** The rules that hold for these features, in the order of their ids. */
export function matchesOf(features: Features): Match[] {
  const matches: Match[] = [];
  for (const rule of possible(features)) addMatch(matches, rule, features);
  return matches;
}

/** The same for many, in their order: one rule after another is asked about all that it can hold for. */
function matchesOfAll(all: readonly Features[]): Match[][] {
  const asked = new Map(RULES.map((rule): [Rule, Asked[]] => [rule, []]));
  const found: Match[][] = [];
  for (const features of all) {
    const matches: Match[] = [];
    found.push(matches);
    for (const rule of possible(features)) asked.get(rule)?.push({ features, matches });
  }
  asked.forEach((of, rule) => {
    for (const { features, matches } of of) addMatch(matches, rule, features);
  });
  return found;
}

/** A definition that a rule is asked about, and where its matches go. */
interface Asked {
  readonly features: Features;
  readonly matches: Match[];
}

function addMatch(matches: Match[], rule: Rule, features: Features): void {
  const evidence = evidenceAt(rule.detect(features));
  if (evidence !== null) matches.push({ rule, evidence });
}

/**
 * Labels one tool: category, risk, calibrated confidence, and the findings for and against, each with evidence from the
 * definition. Pure and deterministic: the same subject and ruleset give the same bytes. Never throws for hostile text.
 */
export function classify(subject: Subject): Assessment {
  const features = featuresOf(subject);
  return assessmentOf(subject, features, matchesOf(features));
}

/**
 * The same for many tools at once, in their order, and in five sixths of the time (`test/bench/classifier.bench.ts`), as
 * each step is taken for all of them before the next. Some hundreds are enough; memory grows with their number.
 */
export function classifyAll(subjects: readonly Subject[]): Assessment[] {
  const all = featuresOfAll(subjects);
  const matches = matchesOfAll(all);
  return subjects.flatMap((subject, index) => {
    const [features, found] = [all[index], matches[index]];
    return features && found ? [assessmentOf(subject, features, found)] : [];
  });
}

/** The same for someone who has the features and the rules that hold for them already. */
export function assessmentOf(subject: Subject, features: Features, matches: readonly Match[]): Assessment {
  const scores = judge(features, matches);
  const actions = actionVerdicts(subject, features, scores, (own) => judge(own, matchesOf(own)));
  const capabilities = capabilitiesOf(matches, scores.category);
  const assessment = {
    category: scores.category,
    risk: scores.risk,
    confidence: round(scores.probabilities[scores.category], 3),
    capabilities,
    findings: findingsOf(features, matches, scores, WEIGHTS),
    ledger: ledgerOf(features.annotations, { category: scores.category, capabilities }),
    signals: signalsOf(subject.definition),
    parameters: rolesOf(features),
  };
  return actions.length === 0 ? { ...assessment, ruleset: RULESET } : { ...assessment, actions, ruleset: RULESET };
}

const judge = ({ said }: Features, matches: readonly Match[]): Scores =>
  score(
    WEIGHTS,
    matches.map(({ rule }) => rule.id),
    said,
  );

function rolesOf({ parameters }: Features): Assessment['parameters'] {
  const found: Assessment['parameters'] = [];
  for (const { name, key, role } of parameters) if (role !== null) found.push({ name, pointer: key.pointer, role });
  return found;
}

/** Findings with what each moved, most important first: for before against, then by weight, then by id. */
export function findingsOf(features: Features, matches: readonly Match[], scores: Scores, weights: Weights): Finding[] {
  const runnerUp = rivalOf(scores);
  const findings = matches.map(({ rule, evidence }): Finding => {
    const { category, risk } = rule.likeness === undefined ? weightsOf(weights, rule.id) : ofWords(features);
    const towards = round(category[scores.category] - category[rivalFor(rule, scores.category, runnerUp)], 2);
    const direction = towards < 0 ? 'against' : 'for';
    return {
      rule: rule.id,
      capability: rule.capability,
      direction,
      weight: { category: towards, risk: round(risk, 2) },
      evidence,
    };
  });
  const force = ({ weight }: Finding): number => Math.abs(weight.category) + Math.abs(weight.risk);
  return findings.sort(
    (a, b) =>
      Number(a.direction === 'against') - Number(b.direction === 'against') ||
      force(b) - force(a) ||
      (a.rule < b.rule ? -1 : 1),
  );
}

/** What a rule about wording adds: all that the words say. */
const ofWords = ({ said }: Features): RuleWeights => ({
  category: perCategory((category) => saidFor(category, said)),
  risk: 0,
});

/**
 * What a rule is weighed against: the category that it claims itself, where that is another; the one that it denies,
 * where it only denies; else the runner-up. So a claim to be read-only stands against every verdict but Read.
 */
function rivalFor({ prior: { category: claims } }: Rule, verdict: Category, runnerUp: Category): Category {
  if (claims === undefined || (claims[verdict] ?? 0) > 0) return runnerUp;
  const claim = (category: Category): number => claims[category] ?? 0;
  const highest = CATEGORIES.reduce((best, next) => (claim(next) > claim(best) ? next : best));
  if (claim(highest) > 0) return highest;
  const lowest = CATEGORIES.reduce((best, next) => (claim(next) < claim(best) ? next : best));
  return claim(lowest) < 0 && lowest !== verdict ? lowest : runnerUp;
}

/** The category that came second. */
export function rivalOf({ category, logits }: Scores): Category {
  const others = CATEGORIES.filter((other) => other !== category);
  return others.reduce((best, next) => (logits[next] >= logits[best] ? next : best));
}

/** Capabilities that fit what the tool was found to do, in the order of the vocabulary. */
function capabilitiesOf(matches: readonly Match[], category: Category): Capability[] {
  const found: Capability[] = [];
  for (const { rule } of matches)
    if (rule.capability !== null && (category !== 'Read' || OF_READING.has(rule.capability)))
      found.push(rule.capability);
  return found.length < 2 ? found : VOCABULARY.filter((capability) => found.includes(capability));
}

/** What a tool can do that only reads. */
const OF_READING: ReadonlySet<Capability> = new Set([
  'network-egress',
  'reads-secrets',
  'reads-private',
  'ingests-untrusted',
  'reads-files',
  'writes-files',
  'bulk',
]);

const keysOf = <K extends string>(table: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(table).filter((key): key is K => key in table);

const VOCABULARY = keysOf(CAPABILITIES);

export const round = (value: number, digits: number): number => {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor + 0;
};
