import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { filled } from './filled.ts';
import { linesIn } from '../tool-table.ts';
import { schema, subject } from '../subject.ts';

const READINGS = linesIn('wording/readings.txt').map((line) => {
  const [third = '', base = '', thing = '', named = ''] = line.split(' | ');
  return { words: { third, base, thing }, name: `${base.split(' ')[0] ?? ''}_${named}` };
});

const ACTS = linesIn('wording/continued-acts.txt').map((line) => {
  const [category = '', acts = '', act = ''] = line.split(' | ');
  return { category, words: { acts, act } };
});

/** What a tool is that reads something and goes on: once with a name that says nothing, once with one that says the reading. */
const tools = (
  template: string,
): { readonly name: string; readonly description: string; readonly category: string }[] =>
  READINGS.flatMap((reading) =>
    ACTS.flatMap(({ category, words }) => {
      const description = filled(template, { ...reading.words, ...words });
      return [reading.name, 'acme_widgets'].map((name) => ({ name, description, category }));
    }),
  );

for (const template of linesIn('wording/continuations.txt'))
  test(`${JSON.stringify(template)} is what is done, not what is read`, () => {
    const said = tools(template);
    const found = said.map(({ name, description }) => ({
      name,
      description,
      category: classify(subject({ name, description, inputSchema: schema({ id: 'string' }) })).category as string,
    }));
    assert.deepEqual(found, said);
  });
