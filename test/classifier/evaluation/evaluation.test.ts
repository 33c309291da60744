import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseline, calibrate, crossValidate, parseRows, type Labelled } from '#classifier/evaluation/evaluation.ts';
import {
  calibrationBins,
  calibrationError,
  figuresOf,
  Label,
  type Prediction,
} from '#classifier/evaluation/figures.ts';
import { fit, type Sample } from '#classifier/evaluation/fit.ts';
import { probabilitiesOf, score } from '#classifier/model.ts';
import { RULES } from '#classifier/rules/index.ts';
import { subject } from '../subject.ts';

const label = (category: string, risk: string, also: string[] = [], alsoRisk: string[] = []): Label =>
  Label.parse({ category, risk, also, alsoRisk });
const predicted = (category: Prediction['category'], risk: Prediction['risk'], confidence = 1): Prediction => ({
  category,
  risk,
  confidence,
});

test('strict counts the label, lenient its alternatives too', () => {
  const { category, risk } = figuresOf(
    [
      label('Read', 'low'),
      label('Write', 'high', ['Execute'], ['medium']),
      label('Destructive', 'critical'),
      label('Read', 'low'),
    ],
    [
      predicted('Read', 'low'),
      predicted('Execute', 'medium'),
      predicted('Write', 'medium'),
      predicted('Read', 'critical'),
    ],
  );
  assert.deepEqual([category.strict, category.lenient], [0.5, 0.75]);
  assert.deepEqual([risk.strict, risk.lenient, risk.twoLevelsOff, risk.criticalCalledMild], [0.25, 0.5, 0.5, 1]);
});

test('precision, recall, F1 and the confusion matrix of a class', () => {
  const { classes, category, categoryMatrix } = figuresOf(
    [label('Read', 'low'), label('Read', 'low'), label('Write', 'low')],
    [predicted('Read', 'low'), predicted('Write', 'low'), predicted('Write', 'low')],
  );
  assert.deepEqual(classes.Read, { labelled: 2, precision: 1, recall: 0.5, f1: 2 / 3 });
  assert.deepEqual(classes.Write, { labelled: 1, precision: 0.5, recall: 1, f1: 2 / 3 });
  assert.equal(category.macroF1, 2 / 3);
  assert.deepEqual(categoryMatrix.slice(0, 2), [
    [1, 1, 0, 0, 0],
    [0, 1, 0, 0, 0],
  ]);
});

test('no rows give no figures that are not numbers', () => {
  const { category, risk, calibrationError: error } = figuresOf([], []);
  assert.deepEqual([category.strict, category.macroF1, risk.strict, error], [0, 0, 0, 0]);
});

test('calibration error is the distance between confidence and being right', () => {
  const rows = (confidence: number, right: number, count: number): { confidence: number; right: boolean }[] =>
    Array.from({ length: count }, (_, index) => ({ confidence, right: index < right }));
  assert.ok(calibrationError(calibrationBins(rows(0.75, 3, 4))) < 1e-9);
  assert.ok(Math.abs(calibrationError(calibrationBins(rows(0.95, 5, 10))) - 0.45) < 1e-9);
});

const sample = (rules: string[], category: Sample['category'], risk: Sample['risk']): Sample => ({
  rules,
  words: [],
  category,
  risk,
});
const lists = sample(['name-says-reading'], 'Read', 'low');
const deletes = sample(['name-says-deleting'], 'Destructive', 'high');
const drops = sample(['name-says-deleting', 'removes-a-container'], 'Destructive', 'critical');
const samples = [lists, lists, deletes, drops, deletes];

test('fitting the same samples twice gives the same weights, and they tell the samples apart', () => {
  const weights = fit(RULES, samples);
  assert.deepEqual(fit(RULES, samples), weights);
  for (const { rules, category, risk } of samples) {
    const found = score(weights, rules);
    assert.deepEqual([found.category, found.risk], [category, risk]);
  }
});

test('a rule that no sample has keeps what its author believed', () => {
  const weights = fit(RULES, samples);
  const unseen = RULES.find(({ id }) => id === 'calls-by-delete');
  assert.equal(weights.rules.get('calls-by-delete')?.category.Destructive, unseen?.prior.category?.Destructive);
});

test('cross-validation never learns from the server that it judges', () => {
  // Only server b has a rule with the opposite meaning; it must be judged as if nobody had seen it.
  const odd = sample(['name-says-managing'], 'Destructive', 'low');
  const rows: Labelled[] = [
    ...Array.from({ length: 20 }, (_, index) => ({ group: `a${index}`, sample: lists })),
    ...Array.from({ length: 20 }, () => ({ group: 'b', sample: odd })),
  ];
  const predictions = crossValidate(rows, 5);
  assert.ok(predictions.slice(20).every(({ category }) => category !== 'Destructive'));
  assert.equal(
    score(
      fit(
        RULES,
        rows.map((row) => row.sample),
      ),
      odd.rules,
    ).category,
    'Destructive',
  );
});

test('rows are read line by line, and a bad line is named', () => {
  const good = JSON.stringify({ id: 'a', server: { name: 's' }, definition: { name: 'get_x' } });
  assert.deepEqual(
    parseRows(`${good}\n\n`).map(({ id, label: given }) => [id, given]),
    [['a', undefined]],
  );
  assert.throws(() => parseRows(`${good}\n{"id":7}`), /Line 2 is no row/);
});

test('the baseline looks at the leading verb alone', () => {
  assert.equal(baseline(subject({ name: 'delete_x', description: 'Lists x.' })).category, 'Destructive');
  assert.equal(baseline(subject({ name: 'widget', description: 'Deletes x.' })).category, 'Read');
});

test('verdicts are made as sure, in the mean, as they are right', () => {
  const logits = { Read: 3, Write: 0, Execute: 0, Destructive: 0, Financial: 0 };
  const verdicts = Array.from({ length: 10 }, () => ({ logits, category: 'Read' as const }));
  for (const right of [0.6, 0.8, 0.95]) {
    const temperature = calibrate(verdicts, right);
    assert.ok(Math.abs(probabilitiesOf(logits, temperature).Read - right) < 0.005, `${right}: ${temperature}`);
  }
});
