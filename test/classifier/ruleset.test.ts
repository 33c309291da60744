import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import code from '#data/classifier/code.json' with { type: 'json' };
import { ALSO_DECIDES, codeDigest, decides } from '#classifier/code-digest.ts';
import { RULESET } from '#classifier/ruleset.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, 'classifier');

test('the stored digest is that of the code', async () => {
  const paths = (await readdir(FOLDER, { recursive: true })).filter((path) => path.endsWith('.ts'));
  const files = await Promise.all([
    ...paths.map(async (path) => [path.replaceAll('\\', '/'), await readFile(join(FOLDER, path), 'utf8')] as const),
    ...ALSO_DECIDES.map(async (path) => [path, await readFile(join(ROOT, path), 'utf8')] as const),
  ]);
  assert.equal(codeDigest(files), code.digest, 'The classifier changed. Run: npx node scripts/write-ruleset.ts');
});

test('a change of a rule changes the digest; order, line ends and files beside do not', () => {
  const files = [['rules/a.ts', 'one\ntwo\n'] as const, ['reading/act.ts', 'three\n'] as const];
  const digest = codeDigest(files);
  assert.equal(codeDigest([...files].reverse()), digest);
  assert.equal(
    codeDigest([
      ['rules/a.ts', 'one\r\ntwo\r\n'],
      ['reading/act.ts', 'three\n'],
      ['evaluation/fit.ts', 'x'],
    ]),
    digest,
  );
  assert.notEqual(
    codeDigest([
      ['rules/a.ts', 'one\n2\n'],
      ['reading/act.ts', 'three\n'],
    ]),
    digest,
  );
  assert.notEqual(
    codeDigest([
      ['rules/b.ts', 'one\ntwo\n'],
      ['reading/act.ts', 'three\n'],
    ]),
    digest,
  );
});

test('rules and features decide; words, figures and fitting do not', () => {
  assert.deepEqual(['rules/index.ts', 'reading/features.ts', 'signals/index.ts', 'stack/grade.ts'].map(decides), [
    true,
    true,
    true,
    true,
  ]);
  assert.deepEqual(
    ['explain.ts', 'evaluation/fit.ts', 'evaluation/signal-figures.ts', 'reading/natural.d.ts', 'x.json'].map(decides),
    [false, false, false, false, false],
  );
});

test('the ruleset is a version and eight digits', () => assert.match(RULESET, /^\d+\.\d+-[0-9a-f]{8}$/));
