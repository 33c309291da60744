import type { Category } from '#schema/category.ts';
import type { Prediction } from './figures.ts';
import { fit, type Sample, type Strength } from './fit.ts';
import { foldsOf } from './folds.ts';
import { score, type Weights } from '../model.ts';
import { RULES } from '../rules/index.ts';
import { WEIGHTS } from '../verdict.ts';

/** A prediction with the log-odds behind it, for calibration. */
export interface Scored extends Prediction {
  readonly logits: Readonly<Record<Category, number>>;
}

/** What weights say of a sample. */
export function predict(weights: Weights, { rules, said = null }: Pick<Sample, 'rules' | 'said'>): Scored {
  const { category, risk, probabilities, logits } = score(weights, rules, said);
  return { category, risk, confidence: probabilities[category], logits };
}

export interface Labelled {
  readonly group: string;
  readonly sample: Sample;
}

/**
 * Predictions for every row by weights fitted without any row of its group: k folds over the groups. Nothing of a server is
 * ever seen when its tools are judged, if the rows are as `withWording` gives them. How sure they are is as shipped.
 */
export function crossValidate(rows: readonly Labelled[], folds = 10, strength?: Strength): Scored[] {
  const foldOf = foldsOf(rows, folds);
  const predictions = new Map<number, Scored>();
  for (let fold = 0; fold < folds; fold += 1) {
    const train = rows.filter(({ group }) => foldOf.get(group) !== fold).map(({ sample }) => sample);
    const fitted = fit(RULES, train, strength);
    const weights = { ...fitted, temperature: WEIGHTS.temperature };
    rows.forEach(({ group, sample }, index) => {
      if (foldOf.get(group) === fold) predictions.set(index, predict(weights, sample));
    });
  }
  return rows.map((_, index) => {
    const prediction = predictions.get(index);
    if (prediction === undefined) throw new RangeError(`Row ${index} is in no fold.`);
    return prediction;
  });
}
