import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import { evaluate as evaluateRows, type Evaluation } from '#classifier/evaluation/evaluate.ts';
import { parseRows } from '#classifier/evaluation/rows.ts';
import { signalFigures } from '#classifier/evaluation/signal-figures.ts';
import { RULESET } from '#classifier/ruleset.ts';
import type { Command } from '../command.ts';
import { reportFigures, reportHits, reportMistakes, reportSignals } from '../eval-report.ts';
import { CommandError, EXIT } from '../exit-code.ts';
import { print, printJson } from '../io.ts';
import { parseOptions, wantsJson } from '../options.ts';
import { inputName, readPiped } from '../read-input.ts';

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
    const text = await readPiped(file, io);
    if (signals === true) {
      const figures = inFile(file, () => signalFigures(text));
      if (wantsJson(options)) printJson(io, { ...figures });
      else reportSignals(io, figures);
      return EXIT.ok;
    }
    const rows = inFile(file, () => parseRows(text));
    const { assessed, labelled, ...found } = evaluateRows(rows, { crossValidation, mistakes });
    if (predictions !== undefined) await writeFile(resolve(io.cwd, predictions), predictionLines(assessed));
    if (wantsJson(options)) printJson(io, { ruleset: RULESET, rows: assessed.length, labelled, ...found });
    else {
      print(io, `${assessed.length} rows, ${labelled} with a label. Ruleset ${RULESET}.`);
      reportFigures(io, found.figures);
      reportHits(io, 'capabilities', found.capabilities);
      reportHits(io, 'roles of parameters', found.roles);
      reportMistakes(io, found.mistakes);
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

const predictionLines = (assessed: Evaluation['assessed']): string =>
  assessed
    .map(({ row: { id }, assessment: { category, risk, confidence, findings } }) => ({
      id,
      category,
      risk,
      confidence,
      findings,
    }))
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
