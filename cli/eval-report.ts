import type { Figures } from '#classifier/evaluation/figures.ts';
import type { HitFigures } from '#classifier/evaluation/hit-figures.ts';
import type { Mistake } from '#classifier/evaluation/mistakes.ts';
import type { SignalFigures } from '#classifier/evaluation/signal-figures.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';
import { visibleLine } from '#schema/visible-text.ts';
import { print, type Io } from './io.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);

/** What was counted, once for each way of judging: shipped weights, cross-validation, leading verb. */
export function reportFigures(io: Io, figures: Readonly<Record<string, Figures>>): void {
  for (const [name, figure] of Object.entries(figures)) {
    const { category, risk, calibrationError, calibration, classes, categoryMatrix, riskMatrix } = figure;
    print(io);
    print(io, name);
    print(
      io,
      `  category  strict ${percent(category.strict)}   lenient ${percent(category.lenient)}   macro-F1 ${category.macroF1.toFixed(3)}`,
    );
    print(
      io,
      `  risk      strict ${percent(risk.strict)}   lenient ${percent(risk.lenient)}   two levels off ${percent(risk.twoLevelsOff)}   critical called low or medium ${percent(risk.criticalCalledMild)}`,
    );
    print(io, `  expected calibration error ${calibrationError.toFixed(3)}`);
    for (const kind of CATEGORIES) {
      const { labelled: count, precision, recall, f1 } = classes[kind];
      print(
        io,
        `  ${kind.padEnd(12)} ${String(count).padStart(5)} labelled   precision ${percent(precision)}   recall ${percent(recall)}   F1 ${f1.toFixed(3)}`,
      );
    }
    printMatrix(io, 'label \\ predicted', CATEGORIES, categoryMatrix);
    printMatrix(io, 'label \\ predicted', RISKS, riskMatrix);
    printCalibration(io, calibration);
  }
}

function printMatrix(io: Io, corner: string, names: readonly string[], matrix: readonly (readonly number[])[]): void {
  const line = (cells: readonly string[]): void =>
    print(io, `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(12))).join('')}`);
  line([corner, ...names]);
  matrix.forEach((row, index) => line([names[index] ?? '', ...row.map(String)]));
}

/** How often verdicts of each confidence were right. */
function printCalibration(io: Io, bins: Figures['calibration']): void {
  for (const { count, confidence, right } of bins) {
    if (count === 0) continue;
    print(
      io,
      `  of ${String(count).padStart(5)} with a confidence of about ${percent(confidence / count)}   right ${percent(right / count)}`,
    );
  }
}

/** How often each word of a vocabulary was found where it is, and where it is not. */
export function reportHits(io: Io, title: string, figures: readonly HitFigures<string>[]): void {
  if (figures.length === 0) return;
  print(io);
  print(io, title);
  for (const { word, labelled, hit, wrong } of figures) {
    const precision = hit + wrong === 0 ? '' : `   precision ${percent(hit / (hit + wrong))}`;
    const recall = labelled === 0 ? '' : `   recall ${percent(hit / labelled)}`;
    print(io, `  ${word.padEnd(18)} ${String(labelled).padStart(5)} labelled${precision}${recall}`);
  }
}

/** The worst mistakes with what spoke for them and what alone would have turned them. */
export function reportMistakes(io: Io, mistakes: readonly Mistake[]): void {
  if (mistakes.length === 0) return;
  print(io);
  print(io, 'worst mistakes of the shipped weights');
  for (const { id, tool, label, trace } of mistakes) {
    const { assessment, findings, turns } = trace;
    const verdict = `${assessment.category}, ${assessment.risk} (confidence ${assessment.confidence})`;
    print(
      io,
      `  ${visibleLine(id, 40)} ${visibleLine(tool, 60)}: ${label.category}, ${label.risk} was called ${verdict}`,
    );
    for (const { rule, direction, weight, evidence } of findings.slice(0, 4)) {
      const [first] = evidence;
      const sign = direction === 'for' ? '+' : '-';
      print(
        io,
        `      ${sign} ${rule} ${weight.category} ${weight.risk}: “${visibleLine(first.excerpt, 40)}” ${visibleLine(first.pointer, 60)}`,
      );
    }
    for (const { rule, category, risk } of turns.slice(0, 3)) print(io, `      without ${rule}: ${category}, ${risk}`);
  }
}

export function reportSignals(io: Io, { rows, groups, signals }: SignalFigures): void {
  print(io, `${rows} definitions. With a high-confidence signal, with any signal, of how many:`);
  for (const { malicious, where, attackType, rows: all, high, any } of groups) {
    const kind = [malicious ? 'malicious' : 'honest', where, attackType].filter((part) => part !== '').join(', ');
    print(
      io,
      `  ${String(high).padStart(5)} ${String(any).padStart(5)} ${String(all).padStart(6)}  ${visibleLine(kind, 120)}`,
    );
  }
  for (const [signal, count] of Object.entries(signals)) print(io, `  ${String(count).padStart(5)}  ${signal}`);
}
