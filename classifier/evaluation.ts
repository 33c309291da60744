import { z } from 'zod';
import type { Subject } from '#schema/assessment.ts';
import { CATEGORIES, Category, RISKS, Risk } from '#schema/category.ts';
import { ToolDefinition } from '#schema/tool-definition.ts';
import { matchesOf, round } from './classify.ts';
import { CATEGORY_OF } from './effect.ts';
import { featuresOf } from './features.ts';
import { fit, type Sample, type Strength } from './fit.ts';
import { score, softmax, type Weights } from './model.ts';
import { RULES } from './rules/index.ts';

export const Label = z.looseObject({
  category: Category,
  risk: Risk,
  also: z.array(Category).default([]),
  alsoRisk: z.array(Risk).default([]),
});
export type Label = z.infer<typeof Label>;

/** A row of a file to evaluate on. Without a label it still gets a prediction. */
export const Row = z.looseObject({
  id: z.string(),
  server: z.looseObject({ name: z.string(), title: z.string().nullish(), description: z.string().nullish() }),
  definition: ToolDefinition,
  label: Label.optional(),
});
export type Row = z.infer<typeof Row>;

export interface Prediction {
  readonly category: Category;
  readonly risk: Risk;
  readonly confidence: number;
}

/** A prediction with the log-odds behind it, for calibration. */
export interface Scored extends Prediction {
  readonly logits: Readonly<Record<Category, number>>;
}

export interface ClassFigures {
  readonly labelled: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Figures {
  readonly rows: number;
  readonly category: { readonly strict: number; readonly lenient: number; readonly macroF1: number };
  readonly risk: {
    readonly strict: number;
    readonly lenient: number;
    readonly twoLevelsOff: number;
    readonly criticalCalledMild: number;
  };
  readonly calibrationError: number;
  readonly classes: Readonly<Record<Category, ClassFigures>>;
  /** Rows: label; columns: prediction; in the order of `CATEGORIES`. */
  readonly categoryMatrix: readonly (readonly number[])[];
  readonly riskMatrix: readonly (readonly number[])[];
}

/** What the classifier is given for a row. */
export function subjectOf(row: Row): Subject {
  const { name, title, description } = row.server;
  return {
    definition: row.definition,
    server: { name, ...(title ? { title } : {}), ...(description ? { description } : {}) },
  };
}

/** The rules that match a row, by id. */
export const rulesOf = (row: Row): string[] => matchesOf(featuresOf(subjectOf(row))).map(({ rule }) => rule.id);

export function predict(weights: Weights, rules: readonly string[]): Scored {
  const { category, risk, probabilities, logits } = score(weights, rules);
  return { category, risk, confidence: probabilities[category], logits };
}

/** All figures for predictions against labels, in the same order. */
export function figuresOf(labels: readonly Label[], predictions: readonly Prediction[]): Figures {
  const pairs = labels.flatMap((label, index) => {
    const prediction = predictions[index];
    return prediction === undefined ? [] : [{ label, prediction }];
  });
  const share = (test: (pair: (typeof pairs)[number]) => boolean): number =>
    pairs.length === 0 ? 0 : pairs.filter(test).length / pairs.length;
  const classes = perClass(pairs.map(({ label, prediction }) => [label.category, prediction.category]));
  const present = CATEGORIES.filter((category) => classes[category].labelled > 0);
  const distance = (label: Label, prediction: Prediction): number =>
    Math.abs(RISKS.indexOf(label.risk) - RISKS.indexOf(prediction.risk));
  const critical = pairs.filter(({ label }) => label.risk === 'critical');
  return {
    rows: pairs.length,
    category: {
      strict: share(({ label, prediction }) => label.category === prediction.category),
      lenient: share(({ label, prediction }) => [label.category, ...label.also].includes(prediction.category)),
      macroF1: present.reduce((sum, category) => sum + classes[category].f1, 0) / Math.max(1, present.length),
    },
    risk: {
      strict: share(({ label, prediction }) => label.risk === prediction.risk),
      lenient: share(({ label, prediction }) => [label.risk, ...label.alsoRisk].includes(prediction.risk)),
      twoLevelsOff: share(({ label, prediction }) => distance(label, prediction) >= 2),
      criticalCalledMild:
        critical.length === 0
          ? 0
          : critical.filter(({ prediction }) => RISKS.indexOf(prediction.risk) <= 1).length / critical.length,
    },
    calibrationError: calibrationError(
      pairs.map(({ label, prediction }) => ({
        confidence: prediction.confidence,
        right: label.category === prediction.category,
      })),
    ),
    classes,
    categoryMatrix: matrix(
      CATEGORIES,
      pairs.map(({ label, prediction }) => [label.category, prediction.category]),
    ),
    riskMatrix: matrix(
      RISKS,
      pairs.map(({ label, prediction }) => [label.risk, prediction.risk]),
    ),
  };
}

function perClass(pairs: readonly (readonly [Category, Category])[]): Record<Category, ClassFigures> {
  const figures = (category: Category): ClassFigures => {
    const hit = pairs.filter(([label, predicted]) => label === category && predicted === category).length;
    const labelled = pairs.filter(([label]) => label === category).length;
    const predicted = pairs.filter(([, prediction]) => prediction === category).length;
    const precision = predicted === 0 ? 0 : hit / predicted;
    const recall = labelled === 0 ? 0 : hit / labelled;
    return { labelled, precision, recall, f1: hit === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
  };
  const [Read, Write, Execute, Destructive, Financial] = [
    figures('Read'),
    figures('Write'),
    figures('Execute'),
    figures('Destructive'),
    figures('Financial'),
  ];
  return { Read, Write, Execute, Destructive, Financial };
}

const matrix = <T extends string>(values: readonly T[], pairs: readonly (readonly [T, T])[]): number[][] =>
  values.map((label) => values.map((predicted) => pairs.filter(([a, b]) => a === label && b === predicted).length));

/** Expected calibration error over ten equal bins (Guo et al. 2017): how far confidence is from being right as often. */
export function calibrationError(rows: readonly { readonly confidence: number; readonly right: boolean }[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of rows) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.confidence += confidence;
    bin.right += Number(right);
  }
  return rows.length === 0 ? 0 : bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / rows.length;
}

export interface Labelled {
  readonly group: string;
  readonly sample: Sample;
}

/**
 * Predictions for every row by weights fitted without any row of its group: k folds over the groups, which are dealt out
 * in order of size so that folds stay even. Nothing of a server is ever seen when its tools are judged.
 */
export function crossValidate(rows: readonly Labelled[], folds = 10, strength?: Strength): Scored[] {
  const sizes = new Map<string, number>();
  for (const { group } of rows) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const groups = [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([group]) => group);
  const foldOf = new Map(groups.map((group, index) => [group, index % folds]));
  const predictions = new Map<number, Scored>();
  for (let fold = 0; fold < folds; fold += 1) {
    const train = rows.filter(({ group }) => foldOf.get(group) !== fold).map(({ sample }) => sample);
    const fitted = fit(RULES, train, strength);
    const weights = { ...fitted, temperature: 1 };
    rows.forEach(({ group, sample }, index) => {
      if (foldOf.get(group) === fold) predictions.set(index, predict(weights, sample.rules));
    });
  }
  return rows.map((_, index) => {
    const prediction = predictions.get(index);
    if (prediction === undefined) throw new RangeError(`Row ${index} is in no fold.`);
    return prediction;
  });
}

/** A labelled row, reduced to what fitting needs. */
export interface LabelledRow extends Labelled {
  readonly row: Row;
  readonly label: Label;
}

/** The rows of a JSONL text. A line that is no row throws with its number: a file with holes would give false figures. */
export function parseRows(text: string): Row[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [Row.parse(JSON.parse(line))];
    } catch (cause) {
      throw new Error(`Line ${index + 1} is no row with id, server and definition.`, { cause });
    }
  });
}

/** The labelled rows of a JSONL text, with the rules that match them. */
export const labelledRows = (text: string): LabelledRow[] =>
  parseRows(text).flatMap((row) => {
    if (row.label === undefined) return [];
    const { label } = row;
    const sample = { rules: rulesOf(row), category: label.category, risk: label.risk };
    return [{ row, label, group: row.server.name, sample }];
  });

/** The temperature that fits held-out log-odds best: confidence must hold for servers that were never seen. */
export function temperatureOf(rows: readonly Labelled[]): number {
  const heldOut = crossValidate(rows);
  return calibrate(heldOut.map(({ logits }, index) => ({ logits, category: rows[index]?.sample.category ?? 'Read' })));
}

/** The temperature, of 0.5 to 3 in steps of 0.05, that makes held-out log-odds most likely. */
export function calibrate(
  rows: readonly { readonly logits: Readonly<Record<Category, number>>; readonly category: Category }[],
): number {
  let [best, lowest] = [1, Infinity];
  for (let step = 10; step <= 60; step += 1) {
    const temperature = step / 20;
    const loss = rows.reduce((sum, { logits, category }) => sum - Math.log(softmax(logits, temperature)[category]), 0);
    if (loss < lowest) [best, lowest] = [temperature, loss];
  }
  return round(best, 2);
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
