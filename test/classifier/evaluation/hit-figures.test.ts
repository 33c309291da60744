import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hitFigures } from '#classifier/evaluation/hit-figures.ts';

const WORDS = ['deletes', 'bulk', 'publishes'];

test('what a thing has is hit or missed, and what nobody could say of it is wrong', () => {
  const figures = hitFigures(WORDS, [
    { has: ['deletes'], also: [], found: ['deletes', 'bulk'] },
    { has: ['deletes'], also: [], found: [] },
    { has: [], also: [], found: ['deletes'] },
  ]);
  assert.deepEqual(figures, [
    { word: 'deletes', labelled: 2, hit: 1, wrong: 1 },
    { word: 'bulk', labelled: 0, hit: 0, wrong: 1 },
  ]);
});

test('what a second reader could have said counts neither way, found or not', () => {
  const also = ['bulk'];
  assert.deepEqual(
    hitFigures(WORDS, [
      { has: [], also, found: ['bulk'] },
      { has: [], also, found: [] },
    ]),
    [],
  );
});
