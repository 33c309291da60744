// Writes data/classifier/evaluation.json, which the method page shows:
//     node scripts/write-evaluation.ts LABELLED.jsonl... --unseen LABELLED.jsonl
// Tools given by --unseen are judged by the shipped weights: nothing may have been fitted to them or written for them. Both
// are files as scripts/join-labels.ts writes them, the unseen samples one after the other in one file.
// Same labels, same ruleset: same bytes. Holds figures, and the names of the tools that were judged worst; no text.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { capabilityFigures } from '#classifier/evaluation/capability-figures.ts';
import { classify, round } from '#classifier/classify.ts';
import {
  baseline,
  crossValidate,
  labelledRows,
  parseRows,
  subjectOf,
  type LabelledRow,
  type Row,
} from '#classifier/evaluation/evaluation.ts';
import { withWording } from '#classifier/evaluation/fit-words.ts';
import { figuresOf, type Figures } from '#classifier/evaluation/figures.ts';
import { worstOf } from '#classifier/evaluation/mistakes.ts';
import { roleFigures } from '#classifier/evaluation/role-figures.ts';
import { RULESET } from '#classifier/ruleset.ts';

const TARGET = fileURLToPath(new URL('../data/classifier/evaluation.json', import.meta.url));

const { values, positionals } = parseArgs({ allowPositionals: true, options: { unseen: { type: 'string' } } });
if (positionals.length === 0 || values.unseen === undefined)
  throw new Error(
    'Expected JSONL files with labelled tools: node scripts/write-evaluation.ts LABELLED.jsonl... --unseen LABELLED.jsonl',
  );
const texts = await Promise.all(positionals.map((path) => readFile(path, 'utf8')));
const rows = texts.flatMap(labelledRows);
const withCapabilities = texts
  .flatMap(parseRows)
  .flatMap((row) => (row.capabilities ? [{ row, label: row.capabilities }] : []));
const labels = rows.map(({ label }) => label);
const unseenText = await readFile(values.unseen, 'utf8');
const unseen = labelledRows(unseenText);
const serversOf = (of: readonly LabelledRow[]): number => new Set(of.map(({ group }) => group)).size;
const asShipped = (of: readonly LabelledRow[]): Figures =>
  figuresOf(
    of.map(({ label }) => label),
    of.map(({ row }) => classify(subjectOf(row))),
  );
const rolesIn = (rows: readonly Row[]): object => {
  const judged = rows.flatMap((row) =>
    row.parameters ? [{ labels: row.parameters, found: classify(subjectOf(row)).parameters }] : [],
  );
  const parameters = judged.reduce((sum, { labels }) => sum + labels.length, 0);
  return { parameters, figures: roleFigures(judged) };
};
const heldOut = crossValidate(withWording(rows));
const judged = rows.flatMap(({ row, label }, index) => {
  const assessment = heldOut[index];
  return assessment === undefined ? [] : [{ row, label, assessment }];
});
/** More would be a list to skip. */
const SHOWN_MISTAKES = 10;
const evaluation = {
  generator: 'scripts/write-evaluation.ts: do not edit by hand',
  ruleset: RULESET,
  servers: serversOf(rows),
  crossValidated: figuresOf(labels, heldOut),
  shipped: asShipped(rows),
  leadingVerb: figuresOf(
    labels,
    rows.map(({ row }) => baseline(subjectOf(row))),
  ),
  unseen: { servers: serversOf(unseen), ...asShipped(unseen) },
  worst: worstOf(judged, SHOWN_MISTAKES).map(({ row, label, assessment: { category, risk, confidence } }) => ({
    server: row.server.name,
    tool: row.definition.name,
    label: { category: label.category, risk: label.risk },
    verdict: { category, risk, confidence },
  })),
  capabilities: {
    rows: withCapabilities.length,
    figures: capabilityFigures(
      withCapabilities.map(({ row, label }) => ({ label, found: classify(subjectOf(row)).capabilities })),
    ),
  },
  roles: { seen: rolesIn(texts.flatMap(parseRows)), unseen: rolesIn(parseRows(unseenText)) },
};
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? round(value, 4) : value);
await writeFile(TARGET, `${JSON.stringify(evaluation, rounded, 2)}\n`);
console.log(`${labels.length} tools of ${evaluation.servers} servers, ruleset ${RULESET}`);
