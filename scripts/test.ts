import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `node scripts/test.ts [FILE…]`, as `npm test` runs it: every test under `test/`, or those of some files or patterns of
 * files. Exits with 1 where one fails, and with 2, before any is run, where a file or a pattern names none.
 *
 * Tests of the layers that only compute share one process: alone, each of some 250 files would take a second to load the
 * classifier, for tests of milliseconds. Those that start servers, sandboxes and browsers get a process each, as many at a
 * time as there are processors: they mostly wait.
 */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const ONLY_COMPUTE = /^test\/(?:(?:schema|classifier|changes|policy)\/|[^/]+$)/;

const named = process.argv.slice(2);
const found = (named.length > 0 ? named : ['test/**/*.test.ts']).map((pattern) => ({
  pattern,
  files: globSync(pattern, { cwd: ROOT }).map((file) => file.replaceAll(sep, '/')),
}));
const unknown = found.filter(({ files }) => files.length === 0).map(({ pattern }) => pattern);
if (unknown.length > 0) {
  console.error(`No test is called ${unknown.join(' or ')}: give paths from the root of the project. None was run.`);
  process.exit(2);
}
const files = [...new Set(found.flatMap(({ files }) => files))].sort();
const groups = [
  { files: files.filter((file) => ONLY_COMPUTE.test(file)), options: ['--test-isolation=none'] },
  {
    files: files.filter((file) => !ONLY_COMPUTE.test(file)),
    options: [`--test-concurrency=${availableParallelism()}`],
  },
];

for (const { files, options } of groups) {
  if (files.length === 0) continue;
  const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', ...options, ...files], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
