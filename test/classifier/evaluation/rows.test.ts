import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRows } from '#classifier/evaluation/rows.ts';

test('rows are read line by line, and a bad line is named', () => {
  const good = JSON.stringify({ id: 'a', server: { name: 's' }, definition: { name: 'get_x' } });
  assert.deepEqual(
    parseRows(`${good}\n\n`).map(({ id, label }) => [id, label]),
    [['a', undefined]],
  );
  assert.throws(() => parseRows(`${good}\n{"id":7}`), /Line 2 is no row/);
});
