import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { Row, subjectOf } from '#classifier/evaluation/rows.ts';
import { Label } from '#classifier/evaluation/figures.ts';
import { mistakesOf } from '#classifier/evaluation/mistakes.ts';
import type { Assessment } from '#schema/assessment.ts';

const row = (id: string): Row =>
  Row.parse({ id, server: { name: 'npm/example' }, definition: { name: `list_${id}`, description: 'Lists notes.' } });
const LISTS = classify(subjectOf(row('x')));

/** A row that is a low reading, and the verdict on it; `also` is what a careful reader could have said. */
const judged = (
  id: string,
  verdict: Partial<Assessment>,
  also: Partial<Label> = {},
): Parameters<typeof mistakesOf>[0][number] => ({
  row: row(id),
  label: Label.parse({ category: 'Read', risk: 'low', ...also }),
  assessment: { ...LISTS, category: 'Read', risk: 'low', confidence: 0.5, ...verdict },
});
const ids = (rows: Parameters<typeof mistakesOf>[0], limit = 10): string[] =>
  mistakesOf(rows, limit).map(({ id }) => id);

test('what is judged rightly is no mistake', () => assert.deepEqual(ids([judged('a', {})]), []));

test('the worst mistake comes first', () =>
  assert.deepEqual(
    ids([
      judged('arguable-risk', { risk: 'medium' }, { alsoRisk: ['medium'] }),
      judged('arguable-category', { category: 'Write' }, { also: ['Write'] }),
      judged('next-level', { risk: 'medium' }),
      judged('unsure', { category: 'Write', confidence: 0.4 }),
      judged('sure', { category: 'Write', confidence: 0.9 }),
      judged('two-levels', { risk: 'high' }),
      judged('three-levels', { risk: 'critical' }),
      judged('both', { category: 'Write', risk: 'critical' }),
    ]),
    ['both', 'three-levels', 'two-levels', 'sure', 'unsure', 'next-level', 'arguable-category', 'arguable-risk'],
  ));

test('a risk that is too low counts as one that is too high', () =>
  assert.deepEqual(
    ids([judged('near', { risk: 'high' }, { risk: 'critical' }), judged('far', { risk: 'low' }, { risk: 'critical' })]),
    ['far', 'near'],
  ));

test('mistakes that are as bad come by id, and no more than asked for', () => {
  const same = ['b', 'c', 'a'].map((id) => judged(id, { risk: 'high' }));
  assert.deepEqual(ids(same), ['a', 'b', 'c']);
  assert.deepEqual(ids(same, 2), ['a', 'b']);
});

test('a mistake tells its tool and how its verdict came about', () => {
  const [mistake] = mistakesOf([judged('a', { risk: 'high' })], 1);
  assert.equal(mistake?.tool, 'list_a');
  assert.equal(mistake.label.risk, 'low');
  assert.equal(mistake.trace.assessment.category, 'Read');
  assert.ok(mistake.trace.findings.some(({ rule }) => rule === 'name-says-reading'));
});
