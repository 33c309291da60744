import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { blocksOf, toolOf } from './tool-table.ts';

for (const line of blocksOf(2, 'twin-pairs.txt').flat()) {
  const { categories, subject } = toolOf(line);
  const { name, description = '', inputSchema } = subject.definition;
  const what = inputSchema === undefined ? '' : ` with ${JSON.stringify(inputSchema['properties'])}`;
  test(`${name}, "${description}"${what} is ${categories.join(' or ')}`, () =>
    assert.deepEqual([classify(subject).category], categories));
}
