import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { CATEGORIES } from '#schema/category.ts';
import { score } from '#classifier/model.ts';
import { RULES } from '#classifier/rules/index.ts';
import { featuresOf } from '#classifier/reading/features.ts';
import { trace, type Trace } from '#classifier/trace.ts';
import { WEIGHTS } from '#classifier/verdict.ts';
import { subjectOf } from './tool-table.ts';

const traced = (line: string): Trace => trace(subjectOf(line));

const TOOLS: readonly string[] = [
  '| list_notes | | Lists notes.',
  '| run_shell | command:string | Runs any shell command on the host.',
  'npm/stripe | refund_payment | payment_id:string amount:number | Refunds a payment.',
  '| manage_notes | action=list,delete | Manages notes.',
  '| frobnicate | |',
  '| triage_host | | Executes a read-only command on a host.',
  '| x | | Moves a file. It does not delete the original.',
];

for (const line of TOOLS)
  describe(`the steps to the verdict of "${line}"`, () => {
    const found = traced(line);
    const { category, risk, confidence } = found.assessment;
    const logOdds = CATEGORIES.map((one) => found.categories[one].logOdds);
    test('end with that verdict', () => assert.deepEqual(found.assessment, classify(subjectOf(line))));
    test('show its findings', () => assert.deepEqual(found.findings, found.assessment.findings));
    test('give its category the highest log-odds, and the probability that it is sure by', () => {
      assert.equal(found.categories[category].logOdds, Math.max(...logOdds));
      assert.equal(found.categories[category].probability, confidence);
    });
    test('start the risk where its category does, and cut it as the weights do', () => {
      assert.equal(found.risk.start, WEIGHTS.risks[category]);
      assert.deepEqual(found.risk.cuts, WEIGHTS.cuts);
    });
    test('have a margin over the category that came second', () => {
      const { rival, logOdds: by } = found.margin;
      assert.notEqual(rival, category);
      assert.equal([...logOdds].sort((a, b) => b - a)[1], found.categories[rival].logOdds);
      assert.ok(Math.abs(found.categories[category].logOdds - found.categories[rival].logOdds - by) < 0.02);
    });
    test('have a margin to the nearest cut, and the risk on its other side', () => {
      const { nextRisk, levels } = found.margin;
      const ways = found.risk.cuts.map((cut) => Math.abs(cut - found.risk.level));
      assert.ok(Math.abs(Math.abs(levels) - Math.min(...ways)) < 0.02);
      const order = ['low', 'medium', 'high', 'critical'];
      const cut = ways.indexOf(Math.min(...ways));
      assert.equal(nextRisk, order[levels > 0 ? cut + 1 : cut]);
      assert.notEqual(nextRisk, risk);
    });
    test('name a rule as one that it hangs on only where another verdict would follow', () => {
      const features = featuresOf(subjectOf(line));
      const ids = found.findings.map(({ rule }) => rule);
      const told = new Map(found.turns.map((turn) => [turn.rule, turn]));
      for (const { rule } of found.findings) {
        const isOfWords = RULES.some(({ id, likeness }) => id === rule && likeness !== undefined);
        const without = score(
          WEIGHTS,
          ids.filter((id) => id !== rule),
          isOfWords ? null : features.said,
        );
        const expected = { rule, category: without.category, risk: without.risk };
        const isSame = without.category === category && without.risk === risk;
        assert.deepEqual(told.get(rule), isSame ? undefined : expected, rule);
      }
    });
  });

test('an act is told with its verb, where it stands, what it is done to and whether it is denied', () => {
  const { acts } = traced('| delete_note | | Deletes a paper note. It does not remove folders.');
  assert.deepEqual(
    acts.map(({ effect, verb, from, negated, things }) => [effect, verb, from, negated, things]),
    [
      ['delete', 'delete', 'name', false, ['note']],
      ['delete', 'delete', 'sentence', false, ['paper', 'note']],
      ['delete', 'remove', 'later', true, ['folders']],
    ],
  );
  assert.deepEqual(
    acts.map(({ evidence: { pointer, excerpt } }) => [pointer, excerpt]),
    [
      ['/name', 'delete'],
      ['/description', 'Deletes'],
      ['/description', 'remove'],
    ],
  );
});

test('log-odds and levels have two digits, probabilities three', () => {
  const { categories, risk, margin } = traced('| delete_note | | Deletes a note.');
  const isRounded = (value: number, digits: number): boolean => value === Number(value.toFixed(digits));
  for (const { logOdds, probability } of Object.values(categories))
    assert.ok(isRounded(logOdds, 2) && isRounded(probability, 3));
  for (const value of [risk.level, margin.logOdds, margin.levels]) assert.ok(isRounded(value, 2));
});

test('the domains are in order, whatever order the server names them in', () => {
  const { domains } = traced('npm/stripe-github-kit | list_notes | |');
  assert.ok(domains.length > 1);
  assert.deepEqual(domains, [...domains].sort());
});

test('what was not read is told, and nothing of what was', () => {
  assert.deepEqual(traced('| list_notes | | Lists notes.').unread, []);
  assert.equal(traced(`| list_notes | | ${'a'.repeat(20_001)}`).unread[0]?.pointer, '/description');
});
