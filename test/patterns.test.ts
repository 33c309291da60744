import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import { patternsIn, patternsOfAllLayers } from './pattern-literals.ts';

/** Fewer would mean that the search has gone blind. */
const AT_LEAST = 200;
/** Where most text of strangers is read. */
const LAYERS = ['classifier', 'crawler', 'policy', 'schema', 'site'];
/** Milliseconds for one pattern: a few take seconds, and a minute on a machine that is very busy. */
const TIMEOUT = 300_000;

test('the check finds patterns, tells bad ones, and can read every pattern', async () => {
  const { patterns, unclear } = await patternsOfAllLayers();
  assert.ok(patterns.length >= AT_LEAST, `found only ${patterns.length} patterns`);
  for (const layer of LAYERS)
    assert.ok(
      patterns.some(({ file }) => file.startsWith(`${layer}/`)),
      `found no pattern in ${layer}`,
    );
  assert.deepEqual(unclear, []);
  assert.deepEqual(patternsIn('x.ts', 'const b = new RegExp(await ask());').unclear.length, 1);
  const built = patternsIn('x.ts', "const A = '(a+)'; const b = new RegExp(`^${A}+$`, 'u');").patterns;
  assert.deepEqual(built, [{ file: 'x.ts', source: '^(a+)+$', flags: 'u' }]);
  assert.equal(checkSync('^(a+)+$', '', { timeout: TIMEOUT }).status, 'vulnerable');
});

test('no pattern of any layer can be made slow', async () => {
  const { patterns } = await patternsOfAllLayers();
  const seen = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const slow = [...seen].flatMap(([pattern, { file, source, flags }]) => {
    const { status } = checkSync(source, flags, { timeout: TIMEOUT });
    return status === 'safe' ? [] : [`${file}: ${pattern} is ${status}`];
  });
  assert.deepEqual(slow, []);
});
