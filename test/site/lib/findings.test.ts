import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingViews, placeWords } from '../../../site/src/lib/findings.ts';
import { finding } from '../records.ts';

const PLACES: readonly (readonly [pointer: string, place: 'value' | 'key', words: string])[] = [
  ['/name', 'value', 'the name'],
  ['/description', 'value', 'the description'],
  ['/annotations/readOnlyHint', 'key', 'the annotation readOnlyHint'],
  ['/inputSchema/properties/path', 'key', 'the name of the parameter path'],
  ['/inputSchema/properties/path/description', 'value', 'the parameter path, description'],
  ['/inputSchema/properties/mode/enum/2', 'value', 'the parameter mode, enum'],
  ['/inputSchema/properties/input/properties/code', 'key', 'the name of the parameter input.code'],
  ['/inputSchema/properties/a~1b/description', 'value', 'the parameter a/b, description'],
  ['/inputSchema/properties/properties/description', 'value', 'the parameter properties, description'],
];
for (const [pointer, place, words] of PLACES) {
  test(`${pointer} (${place}) is ${words}`, () => assert.equal(placeWords(pointer, place), words));
}

test('words that stand several times in one place are quoted once', () => {
  const [first] = findingViews([
    finding('says-irreversible', 'for good', 0, {
      evidence: [
        { pointer: '/description', in: 'value', start: 0, end: 8, excerpt: 'for good' },
        { pointer: '/description', in: 'value', start: 20, end: 28, excerpt: 'for good' },
        { pointer: '/name', in: 'value', start: 0, end: 5, excerpt: 'purge' },
      ],
    }),
  ]);
  assert.deepEqual(first?.view.quotes, [
    { where: 'the description', texts: ['for good'] },
    { where: 'the name', texts: ['purge'] },
  ]);
});

const STRENGTHS: readonly (readonly [category: number, risk: number, words: string])[] = [
  [2.5, 0.5, 'A strong sign of the category, raises the risk.'],
  [1, 0, 'A sign of the category.'],
  [0.2, -0.4, 'A weak sign of the category, lowers the risk.'],
  [0, 0.3, 'Raises the risk.'],
  [0, 0, 'Moved nothing by itself.'],
];
for (const [category, risk, words] of STRENGTHS) {
  test(`category ${String(category)}, risk ${String(risk)}: ${words}`, () => {
    const [first] = findingViews([finding('x', 'y', 0, { weight: { category, risk } })]);
    assert.equal(first?.view.strength, words);
  });
}
