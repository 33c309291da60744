// Writes data/classifier/evaluation.json, which the method page shows:
//     node scripts/write-evaluation.ts LABELLED.jsonl... --unseen LABELLED.jsonl
// Tools given by --unseen are judged by the shipped weights: nothing may have been fitted to them or written for them.
// Same labels, same ruleset: same bytes. Holds figures alone, nothing of what was labelled.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { classify, round } from '#classifier/classify.ts';
import { baseline, crossValidate, labelledRows, subjectOf, type LabelledRow } from '#classifier/evaluation.ts';
import { figuresOf, type Figures } from '#classifier/figures.ts';
import { RULESET } from '#classifier/ruleset.ts';

const TARGET = fileURLToPath(new URL('../data/classifier/evaluation.json', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { unseen: { type: 'string' } } });
if (positionals.length === 0 || values.unseen === undefined)
  throw new Error(
    'Expected JSONL files with labelled tools: node scripts/write-evaluation.ts LABELLED.jsonl... --unseen LABELLED.jsonl',
  );
const rowsOf = async (path: string): Promise<LabelledRow[]> => labelledRows(await readFile(path, 'utf8'));
const rows = (await Promise.all(positionals.map(rowsOf))).flat();
const labels = rows.map(({ label }) => label);
const unseen = await rowsOf(values.unseen);
const serversOf = (of: readonly LabelledRow[]): number => new Set(of.map(({ group }) => group)).size;
const asShipped = (of: readonly LabelledRow[]): Figures =>
  figuresOf(
    of.map(({ label }) => label),
    of.map(({ row }) => classify(subjectOf(row))),
  );
const evaluation = {
  generator: 'scripts/write-evaluation.ts: do not edit by hand',
  ruleset: RULESET,
  servers: serversOf(rows),
  crossValidated: figuresOf(labels, crossValidate(rows)),
  shipped: asShipped(rows),
  leadingVerb: figuresOf(
    labels,
    rows.map(({ row }) => baseline(subjectOf(row))),
  ),
  unseen: { servers: serversOf(unseen), ...asShipped(unseen) },
};
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? round(value, 4) : value);
await writeFile(TARGET, `${JSON.stringify(evaluation, rounded, 2)}\n`);
console.log(`${labels.length} tools of ${evaluation.servers} servers, ruleset ${RULESET}`);
