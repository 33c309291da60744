// Joins the definitions of a catalogue with data/labels: node scripts/join-labels.ts CATALOGUE.db > labelled.jsonl
// Rows are those that `placard eval` takes, in the order of server and tool; how many labels found no definition is told.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { openCatalogue } from '#catalogue/open.ts';
import { Category, Risk } from '#schema/category.ts';

const FOLDER = fileURLToPath(new URL('../data/labels/', import.meta.url));
const StoredLabel = z.looseObject({
  server: z.string(),
  tool: z.string(),
  digest: z.string(),
  category: Category,
  risk: Risk,
  also: z.array(Category).default([]),
  alsoRisk: z.array(Risk).default([]),
});
type StoredLabel = z.infer<typeof StoredLabel>;

const keyOf = (server: string, tool: string, digest: string): string => JSON.stringify([server, tool, digest]);

async function storedLabels(): Promise<Map<string, StoredLabel>> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.jsonl')).sort();
  const texts = await Promise.all(files.map((file) => readFile(`${FOLDER}${file}`, 'utf8')));
  const lines = texts.flatMap((text) => text.split('\n').filter((line) => line !== ''));
  const labels = lines.map((line) => StoredLabel.parse(JSON.parse(line)));
  return new Map(labels.map((label) => [keyOf(label.server, label.tool, label.digest), label]));
}

const [path] = process.argv.slice(2);
if (path === undefined)
  throw new Error('Expected the file of a catalogue: node scripts/join-labels.ts .placard/catalogue.db.');
const labels = await storedLabels();
const catalogue = await openCatalogue(path, { readonly: true });
const rows: string[] = [];
// No ruleset is called so: every tool is without an assessment by it.
for await (const { digest, subject } of catalogue.unassessed('labels')) {
  const label = labels.get(keyOf(subject.server.name, subject.definition.name, digest));
  if (label === undefined) continue;
  const { category, risk, also, alsoRisk } = label;
  const id = `${subject.server.name} ${subject.definition.name}`;
  rows.push(JSON.stringify({ id, ...subject, label: { category, risk, also, alsoRisk } }));
}
await catalogue.close();
process.stdout.write(
  [...rows]
    .sort()
    .map((row) => `${row}\n`)
    .join(''),
);
console.error(`${rows.length} of ${labels.size} labels found their definition in ${path}.`);
