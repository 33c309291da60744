// Fits data/classifier/weights.json and words.json from labelled tools: node scripts/fit-weights.ts [LABELLED.jsonl...]
// With files it first reads their tools anew: which rules match each, and which common words it has, go to
// data/classifier/samples.jsonl (no text of anybody) in the place of what was known of them; tools whose text is not at hand
// stay there as they are. Same samples: same bytes. Prints the figures of the fit and of the cross-validation.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { crossValidate, predict } from '#classifier/evaluation/cross-validation.ts';
import { labelledRows, parseRows } from '#classifier/evaluation/rows.ts';
import { figuresOf } from '#classifier/evaluation/figures.ts';
import { fitWords, withWording, wordsText } from '#classifier/evaluation/fit-words.ts';
import { parseSamples, renewed, samplesText, weightsFor, weightsText } from '#classifier/evaluation/samples.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(`../data/classifier/${name}`, import.meta.url));
const storedSamples = async (): Promise<ReturnType<typeof parseSamples>> =>
  parseSamples(await readFile(fileOf('samples.jsonl'), 'utf8'));

async function readAnew(paths: readonly string[]): Promise<void> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const fresh = labelledRows(texts.flatMap(parseRows)).map(({ row, group, sample }) => ({
    group,
    server: row.server.name,
    tool: row.definition.name,
    sample,
  }));
  await writeFile(fileOf('samples.jsonl'), samplesText(renewed(await storedSamples(), fresh)));
}

const paths = process.argv.slice(2);
if (paths.length > 0) await readAnew(paths);
const rows = await storedSamples();
await writeFile(fileOf('words.json'), wordsText(fitWords(rows)));
const worded = withWording(rows);
const fitted = weightsFor(worded);
await writeFile(fileOf('weights.json'), weightsText(fitted));

const labels = rows.map(({ sample: { category, risk, also, alsoRisk } }) => ({
  category,
  risk,
  also: [...(also ?? [])],
  alsoRisk: [...(alsoRisk ?? [])],
}));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
for (const [name, predictions] of [
  ['fitted', worded.map(({ sample }) => predict(fitted, sample))],
  ['cross-validated by server', crossValidate(worded)],
] as const) {
  const { category, risk } = figuresOf(labels, predictions);
  console.log(`${name}: category ${percent(category.strict)}, risk ${percent(risk.strict)} of ${labels.length} tools`);
}
