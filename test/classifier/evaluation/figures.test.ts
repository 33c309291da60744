import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  calibrationBins,
  calibrationError,
  figuresOf,
  Label,
  type Prediction,
} from '#classifier/evaluation/figures.ts';

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
