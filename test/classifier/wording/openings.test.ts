import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { filled } from './filled.ts';
import { linesIn } from '../tool-table.ts';
import { subject } from '../subject.ts';

/** A tool whose name says nothing, so that all is told by how its description begins. */
const categoryOf = (description: string): string => classify(subject({ name: 'acme_widgets', description })).category;

const ACTS = linesIn('wording/opening-acts.txt').map((line) => {
  const [category = '', base = '', third = '', gerund = '', object = ''] = line.split(' | ');
  return { category, words: { base, third, gerund, object } };
});

for (const opening of linesIn('wording/openings.txt'))
  test(`${JSON.stringify(opening)} says what is done`, () => {
    const said = ACTS.map(({ category, words }) => ({
      description: filled(opening.replaceAll('\\n', '\n'), words),
      category,
    }));
    assert.deepEqual(
      said.map(({ description }) => ({ description, category: categoryOf(description) })),
      said,
    );
  });
