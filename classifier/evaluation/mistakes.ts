import { RISKS } from '#schema/category.ts';
import { subjectOf, type Row } from './rows.ts';
import type { Label, Prediction } from './figures.ts';
import { trace, type Trace } from '../trace.ts';

/** A labelled tool that got another verdict, and how that came about. */
export interface Mistake {
  readonly id: string;
  readonly tool: string;
  readonly label: Label;
  readonly trace: Pick<Trace, 'assessment' | 'findings' | 'categories' | 'margin' | 'turns'>;
}

/** A labelled tool and what was said of it. */
export interface Judged {
  readonly row: Row;
  readonly label: Label;
  readonly assessment: Prediction;
}

/** The worst mistakes, worst first, with their traces by the shipped weights. */
export const mistakesOf = (judged: readonly Judged[], limit: number): Mistake[] =>
  worstOf(judged, limit).map(({ row, label }) => {
    const { assessment, findings, categories, margin, turns } = trace(subjectOf(row));
    return {
      id: row.id,
      tool: row.definition.name,
      label,
      trace: { assessment, findings, categories, margin, turns },
    };
  });

/**
 * What was judged worst, worst first: a risk that is two levels off, then a category that no careful reader would give, by
 * how sure it was, then the rest. Ties go by id; what is right is left out.
 */
export const worstOf = (judged: readonly Judged[], limit: number): Judged[] =>
  judged
    .filter((one) => badness(one) > 0)
    .sort((a, b) => badness(b) - badness(a) || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, limit);

function badness({ label, assessment: { category, risk, confidence } }: Judged): number {
  const levels = Math.abs(RISKS.indexOf(label.risk) - RISKS.indexOf(risk));
  const wrongCategory = label.category === category ? 0 : label.also.includes(category) ? 0.3 : 1 + confidence;
  const wrongRisk = levels === 0 ? 0 : label.alsoRisk.includes(risk) ? 0.2 : levels >= 2 ? 2 * levels : 0.6;
  return wrongCategory + wrongRisk;
}
