import { MEASURED as evaluation } from '#classifier/measured.ts';
import { CAPABILITIES, Capability } from '#schema/capability.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';

const share = (value: number): string => `${(100 * value).toFixed(1)}\u00A0%`;

interface Measure {
  readonly what: string;
  readonly ours: string;
  /** On tools that nothing was fitted to and no rule was written for. */
  readonly unseen: string;
  readonly verb: string;
}

/** Figures of the classifier beside those of the leading verb alone, as rows of a table. */
export const measures: readonly Measure[] = (
  [
    ['Category as labelled', ({ category }) => share(category.strict)],
    ['Category that a careful reader could give', ({ category }) => share(category.lenient)],
    ['Macro-F1 over the categories', ({ category }) => category.macroF1.toFixed(3)],
    ['Risk as labelled', ({ risk }) => share(risk.strict)],
    ['Risk that a careful reader could give', ({ risk }) => share(risk.lenient)],
    ['Risk two levels off', ({ risk }) => share(risk.twoLevelsOff)],
    ['Critical called low or medium', ({ risk }) => share(risk.criticalCalledMild)],
  ] as const satisfies readonly (readonly [string, (figures: typeof evaluation.crossValidated) => string])[]
).map(([what, of]) => ({
  what,
  ours: of(evaluation.crossValidated),
  unseen: of(evaluation.unseen),
  verb: of(evaluation.leadingVerb),
}));

/** A confusion matrix: what was labelled, and how often each label was predicted for it. */
export interface Confusion {
  readonly names: readonly string[];
  readonly rows: readonly { readonly label: string; readonly counts: readonly number[]; readonly recall: string }[];
}

const confusion = (names: readonly string[], matrix: readonly (readonly number[])[]): Confusion => ({
  names,
  rows: matrix.map((counts, index) => {
    const all = counts.reduce((sum, count) => sum + count, 0);
    return { label: names[index] ?? '', counts, recall: all === 0 ? '' : share((counts[index] ?? 0) / all) };
  }),
});

export const categoryConfusion = confusion(CATEGORIES, evaluation.crossValidated.categoryMatrix);
export const riskConfusion = confusion(RISKS, evaluation.crossValidated.riskMatrix);

/** Points of the calibration plot: mean confidence and share that was right, 0 to 1, of each bin with any verdict. */
export const calibration: readonly { readonly confidence: number; readonly right: number; readonly count: number }[] =
  evaluation.crossValidated.calibration
    .filter(({ count }) => count > 0)
    .map(({ count, confidence, right }) => ({ count, confidence: confidence / count, right: right / count }));

/** For each capability: how many of the tools that have it were found, and how many findings were right. */
export const capabilities: readonly { readonly what: string; readonly found: string; readonly right: string }[] =
  evaluation.capabilities.figures
    .filter(({ labelled }) => labelled > 0)
    .map(({ capability, labelled, hit, wrong }) => ({
      what: CAPABILITIES[Capability.parse(capability)],
      found: `${hit} of ${labelled}`,
      right: `${hit} of ${hit + wrong}`,
    }));

export const measured = {
  tools: evaluation.crossValidated.rows,
  servers: evaluation.servers,
  unseenTools: evaluation.unseen.rows,
  unseenServers: evaluation.unseen.servers,
  ruleset: evaluation.ruleset,
  calibrationError: evaluation.crossValidated.calibrationError.toFixed(3),
  capabilityTools: evaluation.capabilities.rows,
};
