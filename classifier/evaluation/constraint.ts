import { CATEGORIES, type Category } from '#schema/category.ts';
import { perCategory } from '../model.ts';

/**
 * What keeps fitting honest: a finding may turn out weak, but it may not argue the opposite of its rule's claim. The
 * claim is the rule's prior: the categories that it raises, those that it lowers, and the direction of the risk.
 */

/**
 * How much of its claim a rule keeps, whatever the labels say: what is rare among them would else fall silent. Chosen by
 * cross-validation, where less gained nothing.
 */
export const KEPT = 0.4;

/** The nearest risk weight that does not contradict a claim. */
export function honestRisk(weight: number, claimed: number): number {
  if (claimed > 0) return Math.max(weight, KEPT * claimed);
  return claimed < 0 ? Math.min(weight, KEPT * claimed) : weight;
}

/**
 * The nearest category weights (Euclidean) that rank claimed categories first and disclaimed ones last, by `KEPT`
 * of the claim at least: a few rows in which a rare rule misfires do not silence it.
 */
export function honestCategories(
  weights: Readonly<Record<Category, number>>,
  claim: Partial<Readonly<Record<Category, number>>>,
): Record<Category, number> {
  const kept = perCategory((category) => KEPT * (claim[category] ?? 0));
  // Less what is kept of the claim, ranks may tie.
  const result = perCategory((category) => weights[category] - kept[category]);
  const claimed = CATEGORIES.filter((category) => (claim[category] ?? 0) > 0);
  const denied = CATEGORIES.filter((category) => (claim[category] ?? 0) < 0);
  const rest = CATEGORIES.filter((category) => (claim[category] ?? 0) === 0);
  // A rule that only denies ("it changes data", so it does not read) says nothing about which of the others it is.
  if (claimed.length === 0 && denied.length > 0) {
    const mean = rest.reduce((sum, category) => sum + result[category], 0) / Math.max(1, rest.length);
    for (const category of rest) result[category] = mean;
  }
  order(result, claimed, [...rest, ...denied]);
  order(result, [...claimed, ...rest], denied);
  return perCategory((category) => result[category] + kept[category]);
}

/** Lifts the upper group and lowers the other to one level where they overlap, moving each as little as possible. */
function order(weights: Record<Category, number>, upper: readonly Category[], lower: readonly Category[]): void {
  if (upper.length === 0 || lower.length === 0) return;
  const gap = (level: number): number =>
    upper.reduce((sum, category) => sum + Math.max(0, level - weights[category]), 0) -
    lower.reduce((sum, category) => sum + Math.max(0, weights[category] - level), 0);
  let [low, high] = [
    Math.min(...upper.map((category) => weights[category])),
    Math.max(...lower.map((category) => weights[category])),
  ];
  if (high <= low) return;
  // The level is found by halving: forty steps are finer than a stored digit.
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (gap(middle) < 0) low = middle;
    else high = middle;
  }
  for (const category of upper) weights[category] = Math.max(weights[category], high);
  for (const category of lower) weights[category] = Math.min(weights[category], high);
}
