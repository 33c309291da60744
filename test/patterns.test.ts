import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import { patternsIn, patternsOfAllLayers } from './pattern-literals.ts';

/** Fewer would mean that the search has gone blind. */
const AT_LEAST = 200;
/** Where most text of strangers is read. */
const LAYERS = ['classifier', 'crawler', 'policy', 'schema', 'site'];
/**
 * Attacks are counted by the characters that they make a matcher read, never by the clock: on a busy machine everything is
 * slow. What is left of time, in milliseconds, is for one pattern: a few take seconds.
 */
const BY_COUNT = { attackTimeout: null, incubationTimeout: null, timeout: 300_000 } as const;

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
  assert.equal(checkSync('^(a+)+$', '', BY_COUNT).status, 'vulnerable');
});

test('no pattern of any layer can be made slow', async () => {
  const { patterns } = await patternsOfAllLayers();
  const seen = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]));
  const slow = [...seen].flatMap(([pattern, { file, source, flags }]) => {
    const { status } = checkSync(source, flags, BY_COUNT);
    return status === 'safe' ? [] : [`${file}: ${pattern} is ${status}`];
  });
  assert.deepEqual(slow, []);
});
