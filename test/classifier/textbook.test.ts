import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { linesIn, subjectOf } from './tool-table.ts';

for (const line of linesIn('textbook.txt')) {
  const [labels = '', ...tool] = line.split(' | ');
  const subject = subjectOf(['npm/acme', ...tool].join(' | '));
  test(`${subject.definition.name} is ${labels}`, () => {
    const { category, risk } = classify(subject);
    assert.ok(labels.split(' or ').includes(`${category} ${risk}`), `It was found to be ${category} ${risk}.`);
  });
}
