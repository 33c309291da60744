// Writes data/classifier/code.json, the digest of the code that decides verdicts: node scripts/write-ruleset.ts
// Run it after any change in classifier/. A test fails while it is stale.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeDigest } from '#classifier/code-digest.ts';

const FOLDER = fileURLToPath(new URL('../classifier/', import.meta.url));
const TARGET = fileURLToPath(new URL('../data/classifier/code.json', import.meta.url));

const paths = (await readdir(FOLDER, { recursive: true })).filter((path) => path.endsWith('.ts'));
const files = await Promise.all(
  paths.map(async (path) => [path.replaceAll('\\', '/'), await readFile(join(FOLDER, path), 'utf8')] as const),
);
const stored = { generator: 'scripts/write-ruleset.ts: do not edit by hand', digest: codeDigest(files) };
await writeFile(TARGET, `${JSON.stringify(stored, null, 2)}\n`);
console.log(stored.digest);
