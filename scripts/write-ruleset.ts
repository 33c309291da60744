// Writes data/classifier/code.json, the digest of the code that decides verdicts: node scripts/write-ruleset.ts
// Run it after any change in classifier/ or in what of schema/ decides too. A test fails while it is stale.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALSO_DECIDES, codeDigest } from '#classifier/code-digest.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FOLDER = join(ROOT, 'classifier');
const TARGET = join(ROOT, 'data/classifier/code.json');

const paths = (await readdir(FOLDER, { recursive: true })).filter((path) => path.endsWith('.ts'));
const files = await Promise.all([
  ...paths.map(async (path) => [path.replaceAll('\\', '/'), await readFile(join(FOLDER, path), 'utf8')] as const),
  ...ALSO_DECIDES.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const),
]);
const stored = { generator: 'scripts/write-ruleset.ts: do not edit by hand', digest: codeDigest(files) };
await writeFile(TARGET, `${JSON.stringify(stored, null, 2)}\n`);
console.log(stored.digest);
