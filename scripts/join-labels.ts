// Joins the definitions of a catalogue with data/labels: node scripts/join-labels.ts CATALOGUE.db [SAMPLE] > labelled.jsonl
// SAMPLE names one file of labels (unseen-sample); without it all are taken but the unseen ones, which nothing may be fitted
// to.
// Rows are those that `placard eval` takes, in the order of server and tool; how many labels found no definition is told.
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { RoleLabel, RoleOrNone } from '#classifier/evaluation/role-figures.ts';
import { openCatalogue } from '#catalogue/open.ts';
import { Capability } from '#schema/capability.ts';
import { Category, Risk } from '#schema/category.ts';

const FOLDER = fileURLToPath(new URL('../data/labels/', import.meta.url));
const StoredLabel = z.looseObject({
  server: z.string(),
  tool: z.string(),
  digest: z.string(),
  category: Category.optional(),
  risk: Risk.optional(),
  also: z.array(Category).optional(),
  alsoRisk: z.array(Risk).optional(),
  capabilities: z.array(Capability).optional(),
  alsoCapabilities: z.array(Capability).optional(),
  pointer: z.string().optional(),
  role: RoleOrNone.optional(),
  alsoRole: z.array(RoleOrNone).optional(),
});
type StoredLabel = z.infer<typeof StoredLabel>;

/** What the lines of all files say of one definition. */
type ToolLabel = StoredLabel & { readonly parameters: readonly RoleLabel[] };

const keyOf = (server: string, tool: string, digest: string): string => JSON.stringify([server, tool, digest]);

const UNSEEN = /^unseen-/;

/** Lines about the same definition are one label. */
async function storedLabels(sample: string | undefined): Promise<Map<string, ToolLabel>> {
  const isWanted = (file: string): boolean =>
    sample === undefined ? file.endsWith('.jsonl') && !UNSEEN.test(file) : file === `${sample}.jsonl`;
  const files = (await readdir(FOLDER)).filter(isWanted).sort();
  if (files.length === 0) throw new Error(`There is no data/labels/${sample ?? '*'}.jsonl.`);
  const texts = await Promise.all(files.map((file) => readFile(`${FOLDER}${file}`, 'utf8')));
  const labels = new Map<string, ToolLabel>();
  for (const line of texts.flatMap((text) => text.split('\n').filter((found) => found !== ''))) {
    const label = StoredLabel.parse(JSON.parse(line));
    const key = keyOf(label.server, label.tool, label.digest);
    const before = labels.get(key);
    labels.set(key, { ...before, ...label, parameters: [...(before?.parameters ?? []), ...roleIn(label)] });
  }
  return labels;
}

const roleIn = ({ pointer, role, alsoRole: also }: StoredLabel): RoleLabel[] =>
  pointer === undefined || role === undefined ? [] : [RoleLabel.parse({ pointer, role, also })];

/** A label as `placard eval` takes it. */
const rowFields = ({
  category,
  risk,
  also,
  alsoRisk,
  capabilities,
  alsoCapabilities,
  parameters,
}: ToolLabel): object => ({
  ...(category && risk ? { label: { category, risk, also, alsoRisk } } : {}),
  ...(capabilities ? { capabilities: { has: capabilities, also: alsoCapabilities } } : {}),
  ...(parameters.length > 0 ? { parameters } : {}),
});

const [path, sample] = process.argv.slice(2);
if (path === undefined)
  throw new Error('Expected the file of a catalogue: node scripts/join-labels.ts .placard/catalogue.db.');
const labels = await storedLabels(sample);
const catalogue = await openCatalogue(path, { readonly: true });
const rows: string[] = [];
// No ruleset is called so: every tool is without an assessment by it.
for await (const { digest, subject } of catalogue.unassessed('labels')) {
  const label = labels.get(keyOf(subject.server.name, subject.definition.name, digest));
  if (label === undefined) continue;
  const id = `${subject.server.name} ${subject.definition.name}`;
  rows.push(JSON.stringify({ id, ...subject, ...rowFields(label) }));
}
await catalogue.close();
process.stdout.write(
  [...rows]
    .sort()
    .map((row) => `${row}\n`)
    .join(''),
);
console.error(`${rows.length} of ${labels.size} labels found their definition in ${path}.`);
