import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calibrate } from '#classifier/evaluation/calibrate.ts';
import { probabilitiesOf } from '#classifier/model.ts';

test('verdicts are made as sure, in the mean, as they are right', () => {
  const logits = { Read: 3, Write: 0, Execute: 0, Destructive: 0, Financial: 0 };
  const verdicts = Array.from({ length: 10 }, () => ({ logits, category: 'Read' as const }));
  for (const right of [0.6, 0.8, 0.95]) {
    const temperature = calibrate(verdicts, right);
    assert.ok(Math.abs(probabilitiesOf(logits, temperature).Read - right) < 0.005, `${right}: ${temperature}`);
  }
});
