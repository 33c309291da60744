// Fits data/classifier/weights.json and words.json from labelled tools: node scripts/fit-weights.ts [LABELLED.jsonl...]
// With files it first writes which rules match each tool, and which common words it has, to data/classifier/samples.jsonl (no
// text of anybody); without, it fits from what is stored there. Same samples: same bytes. Prints the figures of the fit and of
// the cross-validation.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { crossValidate, labelledRows, predict } from '#classifier/evaluation/evaluation.ts';
import { figuresOf } from '#classifier/evaluation/figures.ts';
import { fitWords, vocabularyOf, withWording, wordsText } from '#classifier/evaluation/fit-words.ts';
import { parseSamples, weightsFor, weightsText, type StoredSample } from '#classifier/evaluation/samples.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(`../data/classifier/${name}`, import.meta.url));

async function writeSamples(paths: readonly string[]): Promise<void> {
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const rows = texts.flatMap(labelledRows);
  const vocabulary = new Set(vocabularyOf(rows));
  const samples = rows.map(({ row, sample }): StoredSample => ({
    server: row.server.name,
    tool: row.definition.name,
    category: sample.category,
    risk: sample.risk,
    ...(sample.also?.length ? { also: [...sample.also] } : {}),
    ...(sample.alsoRisk?.length ? { alsoRisk: [...sample.alsoRisk] } : {}),
    rules: [...sample.rules],
    words: sample.words.filter((word) => vocabulary.has(word)),
  }));
  const lines = samples.map((sample) => JSON.stringify(sample)).sort();
  await writeFile(fileOf('samples.jsonl'), lines.map((line) => `${line}\n`).join(''));
}

const paths = process.argv.slice(2);
if (paths.length > 0) await writeSamples(paths);
const rows = parseSamples(await readFile(fileOf('samples.jsonl'), 'utf8'));
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
