import { z } from 'zod';
import type { Subject } from '#schema/assessment.ts';
import type { Category, Risk } from '#schema/category.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';
import { CapabilityLabel } from './capability-figures.ts';
import { matchesOf } from '../classify.ts';
import { CATEGORY_OF } from '../reading/words/effect.ts';
import { featuresOf } from '../reading/features.ts';
import { wordIds } from '../reading/words/wording.ts';
import { Label, type Prediction } from './figures.ts';
import { fit, type Sample, type Strength } from './fit.ts';
import { foldsOf } from './folds.ts';
import { madeUpRow } from './made-up.ts';
import { probabilitiesOf, score, type Weights } from '../model.ts';
import { RoleLabel } from './role-figures.ts';
import { RULES } from '../rules/index.ts';
import { WEIGHTS } from '../verdict.ts';

/** Some exports write an absent field as null. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}

/** A row of a file to evaluate on. Without a label it still gets a prediction. */
export const Row = z.looseObject({
  id: z.string(),
  server: z.looseObject({ name: z.string(), title: z.string().nullish(), description: z.string().nullish() }),
  definition: z.preprocess(withoutNulls, ToolDefinition),
  label: Label.nullish(),
  capabilities: CapabilityLabel.nullish(),
  parameters: z.array(RoleLabel).nullish(),
});
export type Row = z.infer<typeof Row>;

/** A prediction with the log-odds behind it, for calibration. */
export interface Scored extends Prediction {
  readonly logits: Readonly<Record<Category, number>>;
}

/** What the classifier is given for a row. */
export function subjectOf(row: Row): Subject {
  const { name, title, description } = row.server;
  return {
    definition: row.definition,
    server: { name, ...(title ? { title } : {}), ...(description ? { description } : {}) },
  };
}

/**
 * The rules that match a row, by id, but for those that say what it is worded like, and its words: what those rules say of
 * a tool that words were fitted to is told by `withWording`.
 */
function readOf(row: Row): Pick<Sample, 'rules' | 'words'> {
  const features = featuresOf(subjectOf(row));
  const rules = matchesOf(features).flatMap(({ rule: { id, likeness } }) => (likeness === undefined ? [id] : []));
  return { rules, words: features.wording === null ? [] : wordIds(features.wording).sort() };
}

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

/** The server behind a name, whoever lists it: `npm/x` and `toolsdk:x` are one, so that no fold sees both sides. */
export const groupOf = (server: string): string => server.replace(/^(?:npm\/|[a-z]+:)/, '');

/** A labelled row, reduced to what fitting needs. */
export interface LabelledRow extends Labelled {
  readonly row: Row;
  readonly label: Label;
}

/**
 * The rows of a JSONL text; a line that is a list is a made-up tool. A line that is neither throws with its number: a file
 * with holes would give false figures.
 */
export function parseRows(text: string): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const stored: unknown = JSON.parse(line);
      return [Row.parse(Array.isArray(stored) ? madeUpRow(stored) : stored)];
    } catch (cause) {
      throw new Error(`Line ${index + 1} is no row with id, server and definition.`, { cause });
    }
  });
}

/** The labelled rows of a JSONL text, with the rules that match them. */
export const labelledRows = (text: string): LabelledRow[] =>
  parseRows(text).flatMap((row) => {
    if (!row.label) return [];
    const { label } = row;
    const { category, risk, also, alsoRisk } = label;
    const sample = { ...readOf(row), category, risk, also, alsoRisk };
    return [{ row, label, group: groupOf(row.server.name), sample }];
  });

/** The temperature, of 0.5 to 3 in steps of 0.01, at which verdicts are as sure in the mean as a share of them is right. */
export function calibrate(verdicts: readonly Pick<Scored, 'logits' | 'category'>[], right: number): number {
  let [best, nearest] = [1, Infinity];
  for (let step = 50; step <= 300; step += 1) {
    const temperature = step / 100;
    const sum = verdicts.reduce((sum, { logits, category }) => sum + probabilitiesOf(logits, temperature)[category], 0);
    const distance = Math.abs(sum / verdicts.length - right);
    if (distance < nearest) [best, nearest] = [temperature, distance];
  }
  return best;
}

const BASELINE_RISK: Record<Category, Risk> = {
  Read: 'low',
  Write: 'medium',
  Execute: 'high',
  Destructive: 'high',
  Financial: 'critical',
};

/** What the leading verb of the name says by itself, without rules or weights: the yardstick to beat. */
export function baseline(subject: Subject): Prediction {
  const [act] = featuresOf({
    definition: { name: subject.definition.name },
    server: { name: subject.server.name },
  }).acts;
  const category = (act === undefined ? null : CATEGORY_OF[act.form.effect]) ?? 'Read';
  return { category, risk: BASELINE_RISK[category], confidence: 1 };
}
