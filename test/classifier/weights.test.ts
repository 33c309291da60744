import assert from 'node:assert/strict';
import { test } from 'node:test';
import weights from '#data/classifier/weights.json' with { type: 'json' };
import { RULES } from '#classifier/rules/index.ts';
import { WEIGHTS } from '#classifier/verdict.ts';

test('there are weights for every rule and for nothing else, in order', () => {
  assert.deepEqual(
    Object.keys(weights.rules),
    RULES.map(({ id }) => id),
  );
});

test('weights are readable: two digits, and every rule moves something', () => {
  for (const [rule, stored] of Object.entries(weights.rules)) {
    const values = Object.values(stored);
    assert.ok(
      values.some((value) => value !== 0),
      `${rule} moves nothing`,
    );
    for (const value of values) assert.equal(Math.round(value * 100) / 100, value, rule);
  }
});

test('risk grows from Read to Financial, and the cuts are in order', () => {
  const { Read, Write, Destructive, Financial } = WEIGHTS.risks;
  assert.ok(Read < Write && Write < Destructive && Destructive < Financial);
  const [low, medium, high] = WEIGHTS.cuts;
  assert.ok(low < medium && medium < high);
});
