import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { schema, subject } from './subject.ts';

/** `category or category | server | name | parameter:type … | description`, a line for each tool. */
const tables = ['many-products.txt', 'money-and-loss.txt', 'running-and-writing.txt'].map((file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8'),
);

const typeOf = (type: string): Record<string, unknown> =>
  type === 'array' ? { type, items: { type: 'string' } } : { type };

for (const line of tables
  .flatMap((table) => table.split('\n'))
  .filter((text) => text !== '' && !text.startsWith('#'))) {
  const [categories = '', server = '', name = '', parameters = '', description = ''] = line.split(' | ');
  test(`${name} of ${server}, "${description}", is ${categories}`, () => {
    const types = Object.fromEntries(
      parameters
        .split(' ')
        .filter((parameter) => parameter !== '')
        .map((parameter) => parameter.split(':'))
        .map(([key = '', type = '']) => [key, typeOf(type)]),
    );
    const { category } = classify(subject({ name, description, inputSchema: schema(types) }, server));
    assert.ok(categories.split(' or ').includes(category), category);
  });
}
