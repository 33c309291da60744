// Writes data/classifier/evaluation.json, which the method page shows: node scripts/write-evaluation.ts LABELLED.jsonl...
// Same labels, same ruleset: same bytes. Holds figures alone, nothing of what was labelled.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { classify, round } from '#classifier/classify.ts';
import { baseline, crossValidate, labelledRows, subjectOf } from '#classifier/evaluation.ts';
import { figuresOf } from '#classifier/figures.ts';
import { RULESET } from '#classifier/ruleset.ts';

const TARGET = fileURLToPath(new URL('../data/classifier/evaluation.json', import.meta.url));

const paths = process.argv.slice(2);
if (paths.length === 0)
  throw new Error('Expected JSONL files with labelled tools: node scripts/write-evaluation.ts LABELLED.jsonl...');
const rows = (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).flatMap(labelledRows);
const labels = rows.map(({ label }) => label);
const evaluation = {
  generator: 'scripts/write-evaluation.ts: do not edit by hand',
  ruleset: RULESET,
  servers: new Set(rows.map(({ group }) => group)).size,
  crossValidated: figuresOf(labels, crossValidate(rows)),
  shipped: figuresOf(
    labels,
    rows.map(({ row }) => classify(subjectOf(row))),
  ),
  leadingVerb: figuresOf(
    labels,
    rows.map(({ row }) => baseline(subjectOf(row))),
  ),
};
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? round(value, 4) : value);
await writeFile(TARGET, `${JSON.stringify(evaluation, rounded, 2)}\n`);
console.log(`${labels.length} tools of ${evaluation.servers} servers, ruleset ${RULESET}`);
