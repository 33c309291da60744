import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluate } from '#classifier/evaluation/evaluate.ts';
import { parseRows } from '#classifier/evaluation/rows.ts';

const row = (id: string, name: string, label?: object): string =>
  JSON.stringify({
    id,
    server: { name: `npm/${id}` },
    definition: { name },
    ...(label === undefined ? {} : { label }),
  });
const rows = parseRows(
  [
    row('a', 'list_jars', { category: 'Read', risk: 'low' }),
    row('b', 'delete_jar', { category: 'Read', risk: 'low' }),
    row('c', 'send_jar'),
  ].join('\n'),
);

test('every row is assessed, and those with a label are counted', () => {
  const { assessed, labelled, figures, mistakes } = evaluate(rows, { crossValidation: false, mistakes: 5 });
  assert.deepEqual(
    assessed.map(({ row: { id }, assessment: { category } }) => [id, category]),
    [
      ['a', 'Read'],
      ['b', 'Destructive'],
      ['c', 'Write'],
    ],
  );
  assert.equal(labelled, 2);
  assert.equal(figures['shipped weights']?.category.strict, 0.5);
  assert.deepEqual(
    mistakes.map(({ id }) => id),
    ['b'],
  );
});

test('what was measured is told by name; cross-validation only where it is asked for', () => {
  const names = (crossValidation: boolean): string[] =>
    Object.keys(evaluate(rows, { crossValidation, mistakes: 0 }).figures);
  assert.deepEqual(names(false), ['shipped weights', 'leading verb only']);
  assert.deepEqual(names(true), ['shipped weights', 'cross-validated by server', 'leading verb only']);
});

test('without labels there is nothing to measure', () => {
  assert.deepEqual(evaluate(parseRows(row('c', 'send_jar')), { crossValidation: true, mistakes: 5 }).figures, {});
});
