import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from '#classifier/classify.ts';
import { blocksOf, toolOf } from './tool-table.ts';

const LEVEL = { low: 0, medium: 1, high: 2, critical: 3 };

for (const [what = '', mild = '', grave = ''] of blocksOf(3, 'worse-twins.txt')) {
  test(`${what}: the second is the riskier`, () => {
    const [a, b] = [toolOf(mild), toolOf(grave)];
    const [first, second] = [classify(a.subject), classify(b.subject)];
    assert.deepEqual([[first.category], [second.category]], [a.categories, b.categories]);
    assert.ok(LEVEL[first.risk] < LEVEL[second.risk], `${first.risk} is not below ${second.risk}`);
  });
}
