import { z } from 'zod';
import { CATEGORIES, Category, RISKS, Risk } from '#schema/category.ts';

/** The right answer for a tool, and what a careful second reader could also have said. */
export const Label = z.looseObject({
  category: Category,
  risk: Risk,
  also: z.array(Category).default([]),
  alsoRisk: z.array(Risk).default([]),
});
export type Label = z.infer<typeof Label>;

export interface Prediction {
  readonly category: Category;
  readonly risk: Risk;
  readonly confidence: number;
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
  readonly calibration: readonly CalibrationBin[];
  readonly classes: Readonly<Record<Category, ClassFigures>>;
  /** Rows: label; columns: prediction; in the order of `CATEGORIES`. */
  readonly categoryMatrix: readonly (readonly number[])[];
  readonly riskMatrix: readonly (readonly number[])[];
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
  const calibration = calibrationBins(
    pairs.map(({ label, prediction }) => ({
      confidence: prediction.confidence,
      right: label.category === prediction.category,
    })),
  );
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
    calibrationError: calibrationError(calibration),
    calibration,
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

/** Verdicts of about the same confidence: how many, the sum of their confidences, and how many of them were right. */
export interface CalibrationBin {
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
}

interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Ten equal bins of confidence, lowest first. */
export function calibrationBins(rows: readonly Judged[]): CalibrationBin[] {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const { confidence, right } of rows) {
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.confidence += confidence;
    bin.right += Number(right);
  }
  return bins;
}

/** Expected calibration error over those bins (Guo et al. 2017): how far confidence is from being right as often. */
export function calibrationError(bins: readonly CalibrationBin[]): number {
  const rows = bins.reduce((sum, { count }) => sum + count, 0);
  return rows === 0 ? 0 : bins.reduce((sum, bin) => sum + Math.abs(bin.confidence - bin.right), 0) / rows;
}
