import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossValidate, type Labelled } from '#classifier/evaluation/cross-validation.ts';
import { fit } from '#classifier/evaluation/fit.ts';
import { score } from '#classifier/model.ts';
import { RULES } from '#classifier/rules/index.ts';
import { lists, sample } from './sample.ts';

test('cross-validation never learns from the server that it judges', () => {
  // Only server b has a rule with the opposite meaning; it must be judged as if nobody had seen it.
  const odd = sample(['name-says-managing'], 'Destructive', 'low');
  const rows: Labelled[] = [
    ...Array.from({ length: 20 }, (_, index) => ({ group: `a${index}`, sample: lists })),
    ...Array.from({ length: 20 }, () => ({ group: 'b', sample: odd })),
  ];
  const predictions = crossValidate(rows, 5);
  assert.ok(predictions.slice(20).every(({ category }) => category !== 'Destructive'));
  assert.equal(
    score(
      fit(
        RULES,
        rows.map((row) => row.sample),
      ),
      odd.rules,
    ).category,
    'Destructive',
  );
});
