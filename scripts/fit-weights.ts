// Fits data/classifier/weights.json from labelled tools: node scripts/fit-weights.ts PATH_TO_JSONL
// Same labels, same rules: same bytes. Prints the figures of the fit and of the cross-validation by server.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CATEGORIES } from '#schema/category.ts';
import { round } from '#classifier/classify.ts';
import { crossValidate, labelledRows, predict, temperatureOf } from '#classifier/evaluation.ts';
import { figuresOf } from '#classifier/figures.ts';
import { fit } from '#classifier/fit.ts';
import type { Weights } from '#classifier/model.ts';
import { RULES } from '#classifier/rules/index.ts';

const TARGET = fileURLToPath(new URL('../data/classifier/weights.json', import.meta.url));
const DIGITS = 2;

/** The weights as they are stored: rounded, sorted by rule, zeros left out. */
function stored(weights: Weights): unknown {
  const rules = [...weights.rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { category, risk }]) => {
      const entries = [...CATEGORIES.map((name): [string, number] => [name, category[name]]), ['risk', risk] as const];
      return [
        id,
        Object.fromEntries(
          entries.map(([name, value]) => [name, round(value, DIGITS)] as const).filter(([, value]) => value !== 0),
        ),
      ];
    });
  const rounded = (table: Readonly<Record<string, number>>): unknown =>
    Object.fromEntries(Object.entries(table).map(([key, value]) => [key, round(value, DIGITS)]));
  const [low, medium, high] = weights.cuts;
  return {
    generator: 'scripts/fit-weights.ts: do not edit by hand',
    categories: rounded(weights.categories),
    risks: rounded(weights.risks),
    cuts: rounded({ 'low|medium': low, 'medium|high': medium, 'high|critical': high }),
    temperature: weights.temperature,
    rules: Object.fromEntries(rules),
  };
}

const [path] = process.argv.slice(2);
if (path === undefined)
  throw new Error('Expected the path of a JSONL file with labelled tools: node scripts/fit-weights.ts PATH.');
const rows = labelledRows(await readFile(path, 'utf8'));
const fitted = {
  ...fit(
    RULES,
    rows.map(({ sample }) => sample),
  ),
  temperature: temperatureOf(rows),
};
await writeFile(TARGET, `${JSON.stringify(stored(fitted), null, 2)}\n`);

const labels = rows.map(({ label }) => label);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
for (const [name, predictions] of [
  ['fitted', rows.map(({ sample }) => predict(fitted, sample.rules))],
  ['cross-validated by server', crossValidate(rows)],
] as const) {
  const { category, risk } = figuresOf(labels, predictions);
  console.log(`${name}: category ${percent(category.strict)}, risk ${percent(risk.strict)} of ${labels.length} tools`);
}
