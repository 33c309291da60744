import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilityFigures, CapabilityLabel } from '#classifier/capability-figures.ts';

test('what a tool has is hit or missed, and what nobody could say of it is wrong', () => {
  const figures = capabilityFigures([
    { label: CapabilityLabel.parse({ has: ['deletes'] }), found: ['deletes', 'bulk'] },
    { label: CapabilityLabel.parse({ has: ['deletes'] }), found: [] },
    { label: CapabilityLabel.parse({ has: [] }), found: ['deletes'] },
  ]);
  assert.deepEqual(figures, [
    { capability: 'deletes', labelled: 2, hit: 1, wrong: 1 },
    { capability: 'bulk', labelled: 0, hit: 0, wrong: 1 },
  ]);
});

test('what a second reader could have said counts neither way, found or not', () => {
  const label = CapabilityLabel.parse({ has: [], also: ['reads-private'] });
  assert.deepEqual(
    capabilityFigures([
      { label, found: ['reads-private'] },
      { label, found: [] },
    ]),
    [],
  );
});
