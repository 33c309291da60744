import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { capabilityFigures } from '#classifier/evaluation/capability-figures.ts';
import { classify } from '#classifier/classify.ts';
import { withWording } from '#classifier/evaluation/fit-words.ts';
import { baseline, crossValidate, labelledRows, parseRows, subjectOf } from '#classifier/evaluation/evaluation.ts';
import { figuresOf, type Figures } from '#classifier/evaluation/figures.ts';
import { mistakesOf } from '#classifier/evaluation/mistakes.ts';
import { roleFigures } from '#classifier/evaluation/role-figures.ts';
import { signalFigures } from '#classifier/evaluation/signal-figures.ts';
import { RULESET } from '#classifier/ruleset.ts';
import type { Command } from '../command.ts';
import { reportFigures, reportHits, reportMistakes, reportSignals } from '../eval-report.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { print, printJson } from '../io.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { inputName, readInput } from '../read-input.ts';

export const evaluate: Command = {
  name: 'eval',
  summary: 'measure the classifier on labelled definitions',
  declare: (declaration) =>
    declaration
      .argument(
        '<file>',
        'JSON Lines: {"id", "server": {"name"}, "definition", "label"?: {"category", "risk"}, "capabilities"?: {"has", "also"?}, "parameters"?: [{"pointer", "role", "also"?}]}; - reads standard input',
      )
      .option('--predictions <out.jsonl>', 'write what was predicted for each row')
      .option('--no-cross-validation', 'only the figures of the shipped weights')
      .option('--mistakes <n>', 'how many of the worst mistakes to show, with their traces', '10')
      .option('--signals', 'count attack signals per kind of attack instead (rows may have "is_malicious", "where")')
      .addHelpText(
        'after',
        '\nRows without a label are predicted but not counted. A line may be a made-up tool, as data/made-up/ keeps them. Nothing is stored in the catalogue.\n',
      ),
  run: async ({ args, options }, io) => {
    const [file = ''] = args;
    const { predictions, crossValidation, signals, mistakes } = parseOptions(options, {
      mistakes: z.coerce.number().int().min(0).max(1000),
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
      if (crossValidation)
        figures['cross-validated by server'] = figuresOf(labels, crossValidate(withWording(labelledRows(text))));
      figures['leading verb only'] = figuresOf(
        labels,
        labelled.map(({ row }) => baseline(subjectOf(row))),
      );
    }
    const capabilities = capabilityFigures(
      assessed.flatMap(({ row, assessment }) =>
        row.capabilities ? [{ label: row.capabilities, found: assessment.capabilities }] : [],
      ),
    );
    const roles = roleFigures(
      assessed.flatMap(({ row, assessment }) =>
        row.parameters ? [{ labels: row.parameters, found: assessment.parameters }] : [],
      ),
    );
    const worst = mistakesOf(labelled, mistakes);
    const counted = { ruleset: RULESET, rows: rows.length, labelled: labelled.length };
    if (wantsJson(options)) printJson(io, { ...counted, figures, capabilities, roles, mistakes: worst });
    else {
      print(io, `${rows.length} rows, ${labelled.length} with a label. Ruleset ${RULESET}.`);
      reportFigures(io, figures);
      reportHits(io, 'capabilities', capabilities);
      reportHits(io, 'roles of parameters', roles);
      reportMistakes(io, worst);
    }
    return EXIT.ok;
  },
};

/** Names the file in whatever is wrong with its text. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new CommandError(`${inputName(file)}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
