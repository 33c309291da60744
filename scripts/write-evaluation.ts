// Writes data/classifier/evaluation.json, which the method page shows:
//     node scripts/write-evaluation.ts [LABELLED.jsonl...] [--unseen LABELLED.jsonl]
// What the stored samples tell is measured each time. Capabilities and roles need the texts of their tools, and so do unseen
// tools, which are judged by the shipped weights: nothing may have been fitted to them or written for them. Where no file
// has them, the figures stay that were measured before, with the ruleset that they were measured with. Files are as
// scripts/join-labels.ts writes them, the unseen samples one after the other in one file.
// Same labels, same ruleset: same bytes. Holds figures, and the names of the tools that were judged worst; no text.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { capabilityFigures } from '#classifier/evaluation/capability-figures.ts';
import { classify, round } from '#classifier/classify.ts';
import { baseline } from '#classifier/evaluation/baseline.ts';
import { crossValidate, predict } from '#classifier/evaluation/cross-validation.ts';
import { labelledRows, parseRows, subjectOf, type Row } from '#classifier/evaluation/rows.ts';
import { withWording } from '#classifier/evaluation/fit-words.ts';
import { figuresOf, type Label } from '#classifier/evaluation/figures.ts';
import { MEASURED } from '#classifier/evaluation/measured.ts';
import { worstOf } from '#classifier/evaluation/mistakes.ts';
import { roleFigures } from '#classifier/evaluation/role-figures.ts';
import { FIRST_SIGHT, parseSamples, type StoredSample } from '#classifier/evaluation/samples.ts';
import { RULESET } from '#classifier/ruleset.ts';
import { WEIGHTS } from '#classifier/verdict.ts';

const fileOf = (name: string): string => fileURLToPath(new URL(`../data/classifier/${name}`, import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { unseen: { type: 'string' } } });

/** Tools whose text is not at hand are known by their names. */
const rowOf = ({ server, tool }: Pick<StoredSample, 'server' | 'tool'>): Row => ({
  id: `${server} ${tool}`,
  server: { name: server },
  definition: { name: tool },
});
const samples = parseSamples(await readFile(fileOf('samples.jsonl'), 'utf8'));
const worded = withWording(samples);
const heldOut = crossValidate(worded);
const labels = samples.map(({ sample: { category, risk, also = [], alsoRisk = [] } }): Label => ({
  category,
  risk,
  also: [...also],
  alsoRisk: [...alsoRisk],
}));
const judged = samples.flatMap((sample, index) => {
  const [label, assessment] = [labels[index], heldOut[index]];
  return label === undefined || assessment === undefined ? [] : [{ row: rowOf(sample), label, assessment }];
});

const read = await Promise.all(positionals.map((path) => readFile(path, 'utf8')));
const rows = read.flatMap(parseRows);
const withCapabilities = rows.flatMap((row) => (row.capabilities ? [{ row, label: row.capabilities }] : []));
const unseenRows = values.unseen === undefined ? [] : parseRows(await readFile(values.unseen, 'utf8'));
const unseen = labelledRows(unseenRows);
const unseenLabels = unseen.map(({ label }) => label);

/** Figures of the roles of the parameters that are labelled in some rows; those from before where none is. */
function rolesIn(some: readonly Row[], before: object): object {
  const found = some.flatMap((row) =>
    row.parameters ? [{ labels: row.parameters, found: classify(subjectOf(row)).parameters }] : [],
  );
  const parameters = found.reduce((sum, { labels: those }) => sum + those.length, 0);
  return parameters === 0 ? before : { ruleset: RULESET, parameters, figures: roleFigures(found) };
}

/** More would be a list to skip. */
const SHOWN_MISTAKES = 10;
const evaluation = {
  generator: 'scripts/write-evaluation.ts: do not edit by hand',
  ruleset: RULESET,
  servers: new Set(samples.map(({ group }) => group)).size,
  crossValidated: figuresOf(labels, heldOut),
  shipped: figuresOf(
    labels,
    worded.map(({ sample }) => {
      const { category, risk, confidence } = predict(WEIGHTS, sample);
      return { category, risk, confidence };
    }),
  ),
  leadingVerb: figuresOf(
    labels,
    samples.map((sample) => baseline(subjectOf(rowOf(sample)))),
  ),
  firstSight: FIRST_SIGHT,
  unseen:
    unseen.length === 0
      ? MEASURED.unseen
      : {
          ruleset: RULESET,
          servers: new Set(unseen.map(({ group }) => group)).size,
          ...figuresOf(
            unseenLabels,
            unseen.map(({ row }) => classify(subjectOf(row))),
          ),
          leadingVerb: figuresOf(
            unseenLabels,
            unseen.map(({ row }) => baseline(subjectOf(row))),
          ),
        },
  worst: worstOf(judged, SHOWN_MISTAKES).map(({ row, label, assessment: { category, risk, confidence } }) => ({
    server: row.server.name,
    tool: row.definition.name,
    label: { category: label.category, risk: label.risk },
    verdict: { category, risk, confidence },
  })),
  capabilities:
    withCapabilities.length === 0
      ? MEASURED.capabilities
      : {
          ruleset: RULESET,
          rows: withCapabilities.length,
          figures: capabilityFigures(
            withCapabilities.map(({ row, label }) => ({ label, found: classify(subjectOf(row)).capabilities })),
          ),
        },
  roles: {
    seen: rolesIn(rows, MEASURED.roles.seen),
    unseen: rolesIn(unseenRows, MEASURED.roles.unseen),
  },
};
// Six digits, as a page rounds them again: of 83.448 % it must not make 83.5.
const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? round(value, 6) : value);
await writeFile(fileOf('evaluation.json'), `${JSON.stringify(evaluation, rounded, 2)}\n`);
console.log(`${labels.length} tools of ${evaluation.servers} servers, ruleset ${RULESET}`);
