import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DEFAULT_LIMITS, exceeded, limitsWith, type LimitName } from '#crawler/limits.ts';

const NAMES = Object.keys(DEFAULT_LIMITS).filter((name): name is LimitName => name in DEFAULT_LIMITS);

test('every limit says in its own words what was passed, with the number', () => {
  const details = NAMES.map((name) => exceeded(name, DEFAULT_LIMITS).detail);
  assert.equal(new Set(details.map((detail) => detail.replaceAll(/\d+/g, 'n'))).size, NAMES.length);
  NAMES.forEach((name, index) => assert.ok(details[index]?.includes(String(DEFAULT_LIMITS[name]))));
});

for (const name of NAMES) {
  test(`${name} can be replaced alone`, () => {
    const limits = limitsWith({ [name]: 7 });
    assert.deepEqual(limits, { ...DEFAULT_LIMITS, [name]: 7 });
    assert.match(exceeded(name, limits).detail, /\b7\b/);
  });
}

test('limits leave room over what real servers needed', () => {
  // Facts about 368 servers that answered: longest line 1,121,697 bytes, 604 tools, 29 levels, 6.6 s to start.
  assert.ok(DEFAULT_LIMITS.lineBytes > 2 * 1_121_697);
  assert.ok(DEFAULT_LIMITS.tools > 604);
  assert.ok(DEFAULT_LIMITS.depth > 2 * 29);
  assert.ok(DEFAULT_LIMITS.initializeMs > 2 * 6_600);
});
