import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fit } from '#classifier/evaluation/fit.ts';
import { score } from '#classifier/model.ts';
import { RULES } from '#classifier/rules/index.ts';
import { lists, sample } from './sample.ts';

const deletes = sample(['name-says-deleting'], 'Destructive', 'high');
const drops = sample(['name-says-deleting', 'removes-a-container'], 'Destructive', 'critical');
const samples = [lists, lists, deletes, drops, deletes];

test('fitting the same samples twice gives the same weights, and they tell the samples apart', () => {
  const weights = fit(RULES, samples);
  assert.deepEqual(fit(RULES, samples), weights);
  for (const { rules, category, risk } of samples) {
    const found = score(weights, rules);
    assert.deepEqual([found.category, found.risk], [category, risk]);
  }
});

test('a rule that no sample has keeps what its author believed', () => {
  const weights = fit(RULES, samples);
  const unseen = RULES.find(({ id }) => id === 'calls-by-delete');
  assert.equal(weights.rules.get('calls-by-delete')?.category.Destructive, unseen?.prior.category?.Destructive);
});
