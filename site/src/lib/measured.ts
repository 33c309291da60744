import { MEASURED as evaluation } from '#classifier/evaluation/measured.ts';
import { ParameterRole } from '#schema/assessment.ts';
import { CAPABILITIES, Capability } from '#schema/capability.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';
import { visibleLine } from './visible.ts';
import { ROLE_WORDS } from './words.ts';

const share = (value: number): string => `${(100 * value).toFixed(1)}\u00A0%`;

interface Measure {
  readonly what: string;
  readonly ours: string;
  /** On tools that nothing was fitted to and no rule was written for. */
  readonly unseen: string;
  readonly verb: string;
  /** Of the leading verb, on those. */
  readonly unseenVerb: string;
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
  unseenVerb: of(evaluation.unseen.leadingVerb),
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

interface Hits {
  readonly labelled: number;
  readonly hit: number;
  readonly wrong: number;
}

const found = ({ labelled, hit }: Hits): string => `${hit} of ${labelled}`;
const right = ({ hit, wrong }: Hits): string => `${hit} of ${hit + wrong}`;

/** What was looked for, and the cells of its row in a table. */
export interface HitRow {
  readonly what: string;
  readonly cells: readonly string[];
}

/** For each capability: how many of the tools that have it were found, and how many findings were right. */
export const capabilities: readonly HitRow[] = evaluation.capabilities.figures
  .filter(({ labelled }) => labelled > 0)
  .map((hits) => ({ what: CAPABILITIES[Capability.parse(hits.word)], cells: [found(hits), right(hits)] }));

/** For each role: the same of parameters, and of those of servers that the roles were not developed on. */
export const roles: readonly HitRow[] = evaluation.roles.seen.figures
  .filter(({ labelled }) => labelled > 0)
  .map((seen) => {
    const unseen = evaluation.roles.unseen.figures.find(({ word }) => word === seen.word);
    const ofUnseen = unseen === undefined ? ['', ''] : [found(unseen), right(unseen)];
    return { what: ROLE_WORDS[ParameterRole.parse(seen.word)], cells: [found(seen), right(seen), ...ofUnseen] };
  });

/** The labelled tools that were judged worst, as rows of a table. */
export const worst: readonly HitRow[] = evaluation.worst.map(({ server, tool, label, verdict }) => ({
  what: `${visibleLine(tool)} of ${visibleLine(server)}`,
  cells: [
    `${label.category}, ${label.risk}`,
    `${verdict.category}, ${verdict.risk}`,
    `${Math.round(100 * verdict.confidence)}\u00A0%`,
  ],
}));

export const measured = {
  tools: evaluation.crossValidated.rows,
  servers: evaluation.servers,
  unseenTools: evaluation.unseen.rows,
  unseenServers: evaluation.unseen.servers,
  firstSight: { ...evaluation.firstSight, right: share(evaluation.firstSight.right) },
  ruleset: evaluation.ruleset,
  unseenRuleset: evaluation.unseen.ruleset,
  capabilityRuleset: evaluation.capabilities.ruleset,
  calibrationError: evaluation.crossValidated.calibrationError.toFixed(3),
  unseenCalibrationError: evaluation.unseen.calibrationError.toFixed(3),
  capabilityTools: evaluation.capabilities.rows,
  parameters: evaluation.roles.seen.parameters,
  unseenParameters: evaluation.roles.unseen.parameters,
};
