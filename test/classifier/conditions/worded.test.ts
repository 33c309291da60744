import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordedLike } from '#classifier/conditions/worded.ts';
import { featuresOf } from '#classifier/reading/features.ts';
import type { Rule } from '#classifier/rule.ts';
import { RULES } from '#classifier/rules/index.ts';
import { subject } from '../subject.ts';

const told = (definition: Parameters<typeof subject>[0], likeness: Parameters<typeof wordedLike>[1]): string[] =>
  wordedLike(featuresOf(subject(definition)), likeness).map(
    ({ source, start, end }) => `${source.pointer} ${source.text.slice(start, end)}`,
  );

const DELETES = {
  name: 'delete_label',
  description: 'Deletes a label. It cannot come back.',
  inputSchema: { type: 'object', properties: { confirm: { type: 'boolean' }, action: { type: 'string' } } },
};

test('the word that says most shows what it is worded like', () => {
  assert.deepEqual(told(DELETES, 'removing'), ['/name delete']);
});

test('a word of a parameter is shown in its name', () => {
  const inputSchema = { type: 'object', properties: { amount: { type: 'number' }, payment_method: {} } };
  const found = told({ name: 'pay_invoice', description: 'Pays an invoice.', inputSchema }, 'paying');
  assert.deepEqual(found, ['/inputSchema/properties/amount amount']);
});

test('nothing shows what it is not worded like', () => {
  assert.deepEqual(told(DELETES, 'reading'), []);
});

test('each likeness has a rule', () => {
  const rules = RULES.flatMap((rule: Rule) => (rule.likeness === undefined ? [] : [`${rule.id} ${rule.likeness}`]));
  assert.deepEqual(rules, [
    'worded-like-paying paying',
    'worded-like-reading reading',
    'worded-like-removing removing',
    'worded-like-running running',
    'worded-like-writing writing',
  ]);
});
