import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldsOf } from '#classifier/evaluation/folds.ts';

const rows = (sizes: Readonly<Record<string, number>>): { group: string }[] =>
  Object.entries(sizes).flatMap(([group, size]) => Array.from({ length: size }, () => ({ group })));

test('groups are dealt out by size, so that no fold gets all the large ones', () => {
  assert.deepEqual(
    foldsOf(rows({ small: 1, large: 9, middle: 5, tiny: 1 }), 2),
    new Map([
      ['large', 0],
      ['middle', 1],
      ['small', 0],
      ['tiny', 1],
    ]),
  );
});

test('the order of rows changes nothing', () => {
  const given = rows({ a: 2, b: 2, c: 3 });
  assert.deepEqual(foldsOf(given.toReversed(), 2), foldsOf(given, 2));
});
