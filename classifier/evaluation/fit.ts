import { CATEGORIES, RISKS, type Category, type Risk } from '#schema/category.ts';
import { honestCategories, honestRisk } from './constraint.ts';
import { fitLogistic, minimise, spread } from './logistic.ts';
import { cutsOpen, perCategory, sigmoid, STEEPNESS, type RuleWeights, type Weights } from '../model.ts';
import type { Odds } from '../reading/words/wording.ts';
import type { Rule } from '../rule.ts';

/** One labelled tool, reduced to the rules that matched it and to its words. */
export interface Sample {
  readonly rules: readonly string[];
  /** The words that tell what it is worded like, by id. */
  readonly words: readonly string[];
  /** What they say by words fitted without this tool; unset where nobody has asked. */
  readonly said?: Odds | null;
  readonly category: Category;
  readonly risk: Risk;
  /** What a careful second reader could have said. */
  readonly also?: readonly Category[];
  readonly alsoRisk?: readonly Risk[];
}

/** How strongly weights are held to what the rules' authors believed. Chosen by cross-validation over servers. */
export interface Strength {
  readonly category: number;
  readonly risk: number;
}

export const STRENGTH: Strength = { category: 8, risk: 8 };
/** What a second reading weighs where a careful reader could differ. Chosen by cross-validation. */
const SECOND = 0.25;
/** Holds the starting log-odds near zero: without evidence no category may be certain. */
const BASE_STRENGTH = 8;
/** Where each category's risk starts by the rubric, in levels: moving money is critical unless something bounds it. */
const BASE_LEVELS = [0.1, 1, 1.4, 2, 3.1];
const BASE_RISK_STRENGTH = 16;
const ROUNDS = 400;

type FittedRule = Pick<Rule, 'id' | 'moves' | 'prior' | 'likeness'>;

/**
 * Fits all weights to samples, but for those of rules about wording, which stay as their author set them: the other rules were
 * written for these very samples, so that next to them a second opinion seems to be worth less than it is for other tools.
 * Deterministic: same samples in the same order, same weights.
 */
export function fit(rules: readonly FittedRule[], samples: readonly Sample[], strength: Strength = STRENGTH): Weights {
  const fitted = rules.filter(({ likeness }) => likeness === undefined);
  const category = fitCategories(fitted, samples, strength.category);
  const risk = fitRisk(fitted, samples, strength.risk);
  const byRule = new Map<string, RuleWeights>();
  for (const { id, moves, prior } of fitted) {
    if (moves === 'nothing') continue;
    byRule.set(id, {
      category: category.rules.get(id) ?? perCategory((name) => prior.category?.[name] ?? 0),
      risk: risk.rules.get(id) ?? prior.risk ?? 0,
    });
  }
  return { categories: category.base, risks: risk.base, cuts: risk.cuts, temperature: 1, rules: byRule };
}

interface Fitted<T> {
  readonly base: Record<Category, number>;
  readonly rules: ReadonlyMap<string, T>;
}

function fitCategories(
  rules: readonly FittedRule[],
  samples: readonly Sample[],
  strength: number,
): Fitted<Record<Category, number>> {
  const used = rules.filter(({ moves }) => moves === 'category' || moves === 'both');
  const rowOf = new Map(used.map(({ id }, index) => [id, index + 1]));
  const width = CATEGORIES.length;
  const prior = new Float64Array((used.length + 1) * width);
  used.forEach((rule, row) =>
    CATEGORIES.forEach(
      (category, column) => (prior[(row + 1) * width + column] = rule.prior.category?.[category] ?? 0),
    ),
  );
  const rows = samples.map((sample) => [0, ...sample.rules.flatMap((id) => rowOf.get(id) ?? [])]);
  const targets = samples.map(({ category, also = [] }) => CATEGORIES.map((name) => shareOf(name, category, also)));
  const found = fitLogistic({
    rows,
    targets,
    start: prior,
    strengthOf: (row) => (row === 0 ? BASE_STRENGTH : strength),
    rounds: ROUNDS,
    project: (at) =>
      used.forEach((rule, row) => {
        const start = (row + 1) * width;
        const now = perCategory((category) => at[start + CATEGORIES.indexOf(category)] ?? 0);
        const honest = honestCategories(now, rule.prior.category ?? {});
        CATEGORIES.forEach((category, column) => (at[start + column] = honest[category]));
      }),
  });
  const take = (row: number): Record<Category, number> =>
    perCategory((category) => found[row * width + CATEGORIES.indexOf(category)] ?? 0);
  return { base: take(0), rules: new Map(used.map(({ id }, index) => [id, take(index + 1)])) };
}

/** How sure a label is of one answer: where a second reader could differ, that reading counts as `SECOND` of it. */
export function shareOf<T>(answer: T, label: T, also: readonly T[]): number {
  if (answer === label) return also.length > 0 ? 1 - SECOND : 1;
  return also.includes(answer) ? SECOND / also.length : 0;
}

/** How sure a label is that the risk lies above each of the three cuts. */
function sharesAbove({ risk, alsoRisk = [] }: Sample): number[] {
  return [0, 1, 2].map((cut) => RISKS.slice(cut + 1).reduce((sum, level) => sum + shareOf(level, risk, alsoRisk), 0));
}

function fitRisk(
  rules: readonly FittedRule[],
  samples: readonly Sample[],
  strength: number,
): Fitted<number> & { cuts: [number, number, number] } {
  const used = rules.filter(({ moves }) => moves === 'risk' || moves === 'both');
  const first = CATEGORIES.length;
  const rowOf = new Map(used.map(({ id }, index) => [id, index + first]));
  const cutAt = first + used.length;
  const prior = new Float64Array(cutAt + 3);
  prior.set(BASE_LEVELS);
  used.forEach((rule, index) => (prior[index + first] = rule.prior.risk ?? 0));
  prior.set([0.5, 1.5, 2.5], cutAt);
  const rows = samples.map((sample) => [
    CATEGORIES.indexOf(sample.category),
    ...sample.rules.flatMap((id) => rowOf.get(id) ?? []),
  ]);
  const targets = samples.map(sharesAbove);
  // What cannot be passed is no question: else many reasons to call reading medium would each be held small.
  // Of readings, that is: that hardly any writing is critical tells what its rules are worth.
  const open = samples.map(({ category, rules }) => (category === 'Read' ? cutsOpen(category, rules) : 3));
  const gradient = (at: Float64Array): Float64Array => {
    const slope = at.map(
      (value, index) =>
        (index < first ? BASE_RISK_STRENGTH : index >= cutAt ? 0.5 : strength) * (value - (prior[index] ?? 0)),
    );
    rows.forEach((row, number) => {
      let level = 0;
      for (const index of row) level += at[index] ?? 0;
      const target = targets[number] ?? [];
      // The likelihood of "above the cut or not" at each of the three cuts: convex, and ordered in practice.
      for (let cut = 0; cut < (open[number] ?? 3); cut += 1) {
        const error = STEEPNESS * (sigmoid(STEEPNESS * (level - (at[cutAt + cut] ?? 0))) - (target[cut] ?? 0));
        for (const index of row) slope[index] = (slope[index] ?? 0) + error;
        slope[cutAt + cut] = (slope[cutAt + cut] ?? 0) - error;
      }
    });
    return slope;
  };
  const step = 1 / (0.25 * STEEPNESS * STEEPNESS * 3 * (spread(rows, cutAt) + samples.length) + strength);
  const project = (at: Float64Array): void =>
    used.forEach((rule, index) => {
      at[index + first] = honestRisk(at[index + first] ?? 0, rule.prior.risk ?? 0);
    });
  const found = minimise({ start: prior, step, gradient, rounds: ROUNDS, project });
  const level = (index: number): number => found[index] ?? 0;
  return {
    base: perCategory((category) => level(CATEGORIES.indexOf(category))),
    rules: new Map(used.map(({ id }, index) => [id, level(index + first)])),
    cuts: [level(cutAt), level(cutAt + 1), level(cutAt + 2)],
  };
}
