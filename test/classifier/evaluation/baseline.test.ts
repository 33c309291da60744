import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baseline } from '#classifier/evaluation/baseline.ts';
import { subject } from '../subject.ts';

test('the baseline looks at the leading verb alone', () => {
  assert.equal(baseline(subject({ name: 'delete_x', description: 'Lists x.' })).category, 'Destructive');
  assert.equal(baseline(subject({ name: 'widget', description: 'Deletes x.' })).category, 'Read');
});
