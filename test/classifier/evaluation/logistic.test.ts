import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitLogistic } from '#classifier/evaluation/logistic.ts';

/** Feature 0 is of every row; 1 goes with the first outcome, 2 with the second. */
const ROWS = [
  [0, 1],
  [0, 1],
  [0, 2],
];
const TARGETS = [
  [1, 0],
  [1, 0],
  [0, 1],
];
const fit = (strength: number, more: Partial<Parameters<typeof fitLogistic>[0]> = {}): number[] => [
  ...fitLogistic({
    rows: ROWS,
    targets: TARGETS,
    start: new Float64Array(6),
    strengthOf: () => strength,
    rounds: 300,
    ...more,
  }),
];

test('features speak for the outcomes that they go with, the stronger the less they are held', () => {
  const [, , first = 0, second = 0, third = 0, fourth = 0] = fit(0.1);
  assert.ok(first > 0.5 && second < -0.5 && third < -0.5 && fourth > 0.5);
  assert.ok(Math.abs(fit(10)[2] ?? 0) < 0.1);
});

test('at the end the slope is nothing: weights are held back as far as errors pull', () => {
  const at = fit(0.5, { rounds: 2000 });
  const shares = (row: readonly number[]): number[] => {
    const powers = [0, 1].map((column) => Math.exp(row.reduce((sum, index) => sum + (at[index * 2 + column] ?? 0), 0)));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  };
  const pulled = ROWS.reduce(
    (sum, row, index) => sum + (row.includes(1) ? (shares(row)[0] ?? 0) - (TARGETS[index]?.[0] ?? 0) : 0),
    0.5 * (at[2] ?? 0),
  );
  assert.ok(Math.abs(pulled) < 1e-6, String(pulled));
});

test('weights are held to where they start', () => {
  const start = new Float64Array([0, 0, 5, 0, 0, 0]);
  assert.ok(Math.abs((fit(1000, { start })[2] ?? 0) - 5) < 0.01);
});

test('weights stay where they are allowed', () => {
  const found = fit(0.1, { project: (at) => at.forEach((value, index) => (at[index] = Math.max(0, value))) });
  assert.ok(found.every((value) => value >= 0) && found.some((value) => value > 0));
});
