import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { linesIn } from '../tool-table.ts';
import { schema, subject } from '../subject.ts';
import { filled } from './filled.ts';

const ACTS = linesIn('wording/name-shape-acts.txt').map((line) => {
  const [category = '', verb = '', thing = '', things = ''] = line.split(' | ');
  return { category, words: { verb, thing, things } };
});

/** A tool that only its name tells of. */
const categoryOf = (name: string): string =>
  classify(subject({ name, inputSchema: schema({ value: 'string' }) }, 'npm/acme')).category;

for (const shape of linesIn('wording/name-shapes.txt'))
  test(`\`${shape}\` says what is done`, () => {
    const said = ACTS.map(({ category, words }) => ({ name: filled(shape, words), category }));
    assert.deepEqual(
      said.map(({ name }) => ({ name, category: categoryOf(name) })),
      said,
    );
  });
