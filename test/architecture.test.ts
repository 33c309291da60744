import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** What each layer may import besides itself. The same table stands in ARCHITECTURE.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  classifier: ['schema', 'data'],
  changes: ['schema'],
  policy: ['schema', 'data'],
  crawler: ['schema', 'data'],
  catalogue: ['schema', 'changes'],
  gateway: ['schema', 'policy'],
  server: ['schema', 'changes', 'catalogue', 'policy', 'classifier'],
  site: ['schema', 'changes', 'catalogue', 'policy', 'classifier'],
  cli: ['schema', 'classifier', 'changes', 'policy', 'crawler', 'catalogue', 'gateway', 'server', 'data', 'manifest'],
  scripts: ['schema', 'classifier', 'changes', 'policy', 'crawler', 'catalogue', 'gateway', 'server', 'cli', 'data'],
};
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([#.][^'"\n]{1,200})['"]/g;

async function sources(layer: string): Promise<string[]> {
  const entries = await readdir(join(ROOT, layer), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/[\\/](dist|\.astro)[\\/]/.test(path));
}

/** The layer that a specifier reaches from a file, and whether it climbed there instead of naming it. */
function target(file: string, specifier: string): { layer: string; climbed: boolean } {
  if (specifier.startsWith('#')) return { layer: specifier.slice(1).split('/')[0] ?? '', climbed: false };
  const path = relative(ROOT, join(dirname(file), specifier));
  return { layer: path.split(/[\\/]/)[0] ?? '', climbed: true };
}

for (const [layer, allowed] of Object.entries(MAY_IMPORT)) {
  test(`${layer} imports only ${allowed.join(', ') || 'itself'}`, async () => {
    const files = await sources(layer);
    const wrong = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(IMPORT)]
        .map(([, specifier = '']) => ({ specifier, ...target(file, specifier) }))
        .filter(({ layer: to, climbed }) => to !== layer && (climbed || !allowed.includes(to)))
        .map(({ specifier }) => `${relative(ROOT, file)} imports ${specifier}`),
    );
    assert.deepEqual(wrong, []);
  });
}

/** Inside the classifier: what is read, what several rules ask of it, and the rules, each above the one before. */
const IN_THE_CLASSIFIER: Record<string, readonly string[]> = {
  reading: [],
  conditions: ['reading'],
  rules: ['reading', 'conditions', 'rule'],
};

/** The relative imports of the files in a folder of a layer that reach no part of it that they may. */
async function strayImports(layer: string, part: string, allowed: readonly string[]): Promise<string[]> {
  const files = await sources(join(layer, part));
  assert.ok(files.length > 0);
  return files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)]
      .filter(([, specifier = '']) => !specifier.startsWith('#'))
      .map(([, specifier = '']) => relative(join(ROOT, layer), join(dirname(file), specifier)))
      .filter((path) => !allowed.includes(path.split(/[\\/.]/)[0] ?? ''))
      .map((path) => `${relative(ROOT, file)} imports ${path}`),
  );
}

for (const [part, allowed] of Object.entries(IN_THE_CLASSIFIER)) {
  test(`classifier/${part} imports of the classifier only ${[part, ...allowed].join(', ')}`, async () => {
    assert.deepEqual(await strayImports('classifier', part, [part, ...allowed]), []);
  });
}

/** Inside the reading, from the words of a text to what the rest of a definition makes of them, each above those before it. */
const IN_THE_READING = ['words', 'acts', 'schema', 'foreign', 'sentence', 'name', 'context'];

for (const [index, part] of IN_THE_READING.entries()) {
  const allowed = IN_THE_READING.slice(0, index + 1);
  test(`classifier/reading/${part} imports of the reading only ${allowed.join(', ')}`, async () => {
    assert.deepEqual(await strayImports(join('classifier', 'reading'), part, allowed), []);
  });
}

/** The gateway counts what limits bound, in a file of its own: it runs where there is no catalogue. */
const ALSO_SQL = 'gateway/counters.ts';

test('SQL stays in the catalogue', async () => {
  const outside = Object.keys(MAY_IMPORT).filter((layer) => layer !== 'catalogue');
  const files = (await Promise.all(outside.map(sources))).flat();
  const found = files.filter((file) => /from ['"](?:better-sqlite3|kysely|pg)['"]/.test(readFileSync(file, 'utf8')));
  assert.deepEqual(
    found.map((file) => relative(ROOT, file)),
    [ALSO_SQL],
  );
});
