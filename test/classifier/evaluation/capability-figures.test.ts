import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilityFigures, CapabilityLabel } from '#classifier/evaluation/capability-figures.ts';

test('capabilities come in the order of the vocabulary, and a label need not say what else could be said', () => {
  const figures = capabilityFigures([
    { label: CapabilityLabel.parse({ has: ['bulk', 'deletes'] }), found: ['deletes'] },
  ]);
  assert.deepEqual(figures, [
    { word: 'deletes', labelled: 1, hit: 1, wrong: 0 },
    { word: 'bulk', labelled: 1, hit: 0, wrong: 0 },
  ]);
});
