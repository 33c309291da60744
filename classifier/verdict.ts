import weights from '#data/classifier/weights.json' with { type: 'json' };
import { perCategory, type RuleWeights, type Weights } from './model.ts';
import type { Category } from '#schema/category.ts';

type Stored = Readonly<Partial<Record<Category | 'risk', number>>>;

const rules: Readonly<Record<string, Stored>> = weights.rules;

const ruleWeights = (stored: Stored): RuleWeights => ({
  category: perCategory((category) => stored[category] ?? 0),
  risk: stored.risk ?? 0,
});

/** The fitted weights of this ruleset, from `data/classifier/weights.json`. */
export const WEIGHTS: Weights = {
  categories: weights.categories,
  risks: weights.risks,
  cuts: [weights.cuts['low|medium'], weights.cuts['medium|high'], weights.cuts['high|critical']],
  temperature: weights.temperature,
  rules: new Map(Object.entries(rules).map(([id, stored]) => [id, ruleWeights(stored)])),
};

/** The weights' own bytes, for the ruleset digest. */
export const WEIGHTS_TEXT: string = JSON.stringify(weights);
