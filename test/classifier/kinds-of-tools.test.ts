import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { linesIn, toolOf } from './tool-table.ts';

const tables = [
  'in-other-languages.txt',
  'many-products.txt',
  'money-and-loss.txt',
  'rare-products.txt',
  'reading-and-writing.txt',
  'running-and-writing.txt',
];

for (const line of tables.flatMap(linesIn)) {
  const { categories, subject } = toolOf(line);
  const { name, description = '' } = subject.definition;
  test(`${name} of ${subject.server.name}, "${description}", is ${categories.join(' or ')}`, () => {
    const { category } = classify(subject);
    assert.ok(categories.includes(category), category);
  });
}
