import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { filled } from './filled.ts';
import { linesIn } from '../tool-table.ts';
import { schema, subject } from '../subject.ts';

const ACTS = linesIn('wording/spoken-of-acts.txt').map((line) => {
  const [base = '', third = '', gerund = '', past = '', noun = '', thing = ''] = line.split(' | ');
  return { base, third, gerund, past, noun, thing };
});

for (const template of linesIn('wording/spoken-of.txt'))
  test(`${JSON.stringify(template)} only speaks of it`, () => {
    const found = ACTS.map((words) => {
      const [name = '', description = ''] = filled(template, words).split(' | ');
      const { category } = classify(subject({ name, description, inputSchema: schema({ id: 'string' }) }));
      return { name, description, category };
    });
    assert.deepEqual(
      found.filter(({ category }) => category !== 'Read'),
      [],
    );
  });
