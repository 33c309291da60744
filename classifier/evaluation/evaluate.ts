import type { Assessment } from '#schema/assessment.ts';
import type { Capability } from '#schema/capability.ts';
import { baseline } from './baseline.ts';
import { capabilityFigures } from './capability-figures.ts';
import { classify } from '../classify.ts';
import { crossValidate } from './cross-validation.ts';
import { figuresOf, type Figures } from './figures.ts';
import { withWording } from './fit-words.ts';
import type { HitFigures } from './hit-figures.ts';
import { mistakesOf, type Mistake } from './mistakes.ts';
import { roleFigures, type RoleOrNone } from './role-figures.ts';
import { labelledRows, subjectOf, type Row } from './rows.ts';

export interface Evaluation {
  readonly assessed: readonly { readonly row: Row; readonly assessment: Assessment }[];
  /** How many rows have a label. */
  readonly labelled: number;
  /** By what was measured: the shipped weights, weights fitted without the server that is judged, the leading verb alone. */
  readonly figures: Readonly<Record<string, Figures>>;
  readonly capabilities: readonly HitFigures<Capability>[];
  readonly roles: readonly HitFigures<RoleOrNone>[];
  readonly mistakes: readonly Mistake[];
}

/**
 * Measures the classifier on some rows, with as many of the worst mistakes as are asked for. Rows without a label are
 * assessed and not counted.
 */
export function evaluate(
  rows: readonly Row[],
  { crossValidation, mistakes }: { readonly crossValidation: boolean; readonly mistakes: number },
): Evaluation {
  const assessed = rows.map((row) => ({ row, assessment: classify(subjectOf(row)) }));
  const labelled = assessed.flatMap(({ row, assessment }) =>
    row.label ? [{ row, label: row.label, assessment }] : [],
  );
  const capabilities = assessed.flatMap(({ row, assessment }) =>
    row.capabilities ? [{ label: row.capabilities, found: assessment.capabilities }] : [],
  );
  const roles = assessed.flatMap(({ row, assessment }) =>
    row.parameters ? [{ labels: row.parameters, found: assessment.parameters }] : [],
  );
  const labels = labelled.map(({ label }) => label);
  const figures: Record<string, Figures> = {};
  if (labels.length > 0) {
    const verdicts = labelled.map(({ assessment }) => assessment);
    figures['shipped weights'] = figuresOf(labels, verdicts);
    if (crossValidation)
      figures['cross-validated by server'] = figuresOf(labels, crossValidate(withWording(labelledRows(rows))));
    const leading = labelled.map(({ row }) => baseline(subjectOf(row)));
    figures['leading verb only'] = figuresOf(labels, leading);
  }
  return {
    assessed,
    labelled: labels.length,
    figures,
    capabilities: capabilityFigures(capabilities),
    roles: roleFigures(roles),
    mistakes: mistakesOf(labelled, mistakes),
  };
}
