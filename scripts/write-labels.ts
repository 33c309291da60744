// Writes data/labels/NAME.jsonl, labels without the labelled texts: node scripts/write-labels.ts NAME LABELLED.jsonl
// Rows of LABELLED.jsonl are those that `placard eval` takes. Same rows: same bytes. data/labels/README.md says more.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CapabilityLabel } from '#classifier/evaluation/capability-figures.ts';
import { parseRows } from '#classifier/evaluation/rows.ts';
import type { Label } from '#classifier/evaluation/figures.ts';
import type { RoleLabel } from '#classifier/evaluation/role-figures.ts';
import { digestOf } from '#schema/tool-definition.ts';

const labelFields = ({ category, risk, also, alsoRisk, ...more }: Label): object => ({
  category,
  risk,
  ...(also.length > 0 ? { also } : {}),
  ...(alsoRisk.length > 0 ? { alsoRisk } : {}),
  ...(more['thin'] === true ? { thin: true } : {}),
});

const capabilityFields = ({ has, also }: CapabilityLabel): object => ({
  capabilities: has,
  ...(also.length > 0 ? { alsoCapabilities: also } : {}),
});

const parameterFields = ({ pointer, role, also }: RoleLabel): object => ({
  pointer,
  role,
  ...(also.length > 0 ? { alsoRole: also } : {}),
});

const [name, path] = process.argv.slice(2);
if (name === undefined || path === undefined || !/^[a-z-]+$/.test(name))
  throw new Error('Expected a name and a JSONL file: node scripts/write-labels.ts NAME LABELLED.jsonl.');

const lines = parseRows(await readFile(path, 'utf8')).flatMap(
  ({ server, definition, label, capabilities, parameters }) => {
    const tool = {
      server: server.name,
      version: server['version'] ?? undefined,
      tool: definition.name,
      digest: digestOf(definition),
    };
    const ofTool = { ...(label ? labelFields(label) : {}), ...(capabilities ? capabilityFields(capabilities) : {}) };
    const ofParameters = (parameters ?? []).map(parameterFields);
    // A tool without any label has no line, one with labels of both kinds a line for each.
    return [...(label || capabilities ? [ofTool] : []), ...ofParameters].map((fields) =>
      JSON.stringify({ ...tool, ...fields }),
    );
  },
);
const target = fileURLToPath(new URL(`../data/labels/${name}.jsonl`, import.meta.url));
await writeFile(
  target,
  [...lines]
    .sort()
    .map((line) => `${line}\n`)
    .join(''),
);
console.log(`${lines.length} labels in data/labels/${name}.jsonl`);
