import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { classify } from '#classifier/classify.ts';
import { baseline, crossValidate, labelledRows, parseRows, subjectOf } from '#classifier/evaluation.ts';
import { figuresOf, type Figures } from '#classifier/figures.ts';
import { signalFigures, type SignalFigures } from '#classifier/signal-figures.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { CATEGORIES, RISKS } from '#schema/category.ts';
import { visibleLine } from '#schema/visible-text.ts';
import type { Command } from '../command.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { print, printJson, type Io } from '../io.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { readInput } from '../read-input.ts';

export const evaluate: Command = {
  name: 'eval',
  summary: 'measure the classifier on labelled definitions',
  declare: (declaration) =>
    declaration
      .argument('<file>', 'JSON Lines: {"id", "server": {"name"}, "definition", "label"?: {"category", "risk"}}')
      .option('--predictions <out.jsonl>', 'write what was predicted for each row')
      .option('--no-cross-validation', 'only the figures of the shipped weights')
      .option('--signals', 'count attack signals per kind of attack instead (rows may have "is_malicious", "where")')
      .addHelpText(
        'after',
        '\nRows without a label are predicted but not counted. Nothing is stored in the catalogue.\n',
      ),
  run: async ({ args, options }, io) => {
    const [file = ''] = args;
    const { predictions, crossValidation, signals } = parseOptions(options, {
      predictions: z.string().optional(),
      crossValidation: z.boolean(),
      signals: z.boolean().optional(),
    });
    const text = await readInput(file, io);
    if (signals === true) {
      const figures = inFile(file, () => signalFigures(text));
      if (wantsJson(options)) printJson(io, { ...figures });
      else reportSignals(io, figures);
      return EXIT.ok;
    }
    const rows = inFile(file, () => parseRows(text));
    const assessed = rows.map((row) => ({ row, assessment: classify(subjectOf(row)) }));
    if (predictions !== undefined) {
      const lines = assessed.map(({ row, assessment: { category, risk, confidence, findings } }) =>
        JSON.stringify({ id: row.id, category, risk, confidence, findings }),
      );
      await writeFile(resolve(io.cwd, predictions), lines.map((line) => `${line}\n`).join(''));
    }
    const labelled = assessed.flatMap(({ row, assessment }) =>
      !row.label ? [] : [{ row, label: row.label, assessment }],
    );
    const labels = labelled.map(({ label }) => label);
    const figures: Record<string, Figures> = {};
    if (labelled.length > 0) {
      figures['shipped weights'] = figuresOf(
        labels,
        labelled.map(({ assessment }) => assessment),
      );
      if (crossValidation) figures['cross-validated by server'] = figuresOf(labels, crossValidate(labelledRows(text)));
      figures['leading verb only'] = figuresOf(
        labels,
        labelled.map(({ row }) => baseline(subjectOf(row))),
      );
    }
    if (wantsJson(options)) printJson(io, { ruleset: RULESET, rows: rows.length, labelled: labelled.length, figures });
    else report(io, rows.length, labelled.length, figures);
    return EXIT.ok;
  },
};

/** Names the file in whatever is wrong with its text. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);

function report(io: Io, rows: number, labelled: number, figures: Readonly<Record<string, Figures>>): void {
  print(io, `${rows} rows, ${labelled} with a label. Ruleset ${RULESET}.`);
  for (const [name, { category, risk, calibrationError, classes, categoryMatrix, riskMatrix }] of Object.entries(
    figures,
  )) {
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
  }
}

function printMatrix(io: Io, corner: string, names: readonly string[], matrix: readonly (readonly number[])[]): void {
  const line = (cells: readonly string[]): void =>
    print(io, `  ${cells.map((cell, index) => (index === 0 ? cell.padEnd(18) : cell.padStart(12))).join('')}`);
  line([corner, ...names]);
  matrix.forEach((row, index) => line([names[index] ?? '', ...row.map(String)]));
}

function reportSignals(io: Io, { rows, groups, signals }: SignalFigures): void {
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
