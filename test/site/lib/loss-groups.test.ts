import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lossGroups } from '../../../site/src/lib/loss-groups.ts';

test('losses with the same words are told once, looser ones first', () => {
  const groups = lossGroups([
    { what: 'It cannot count.', tool: 'a', effect: 'stricter' },
    { what: 'It has no default.', effect: 'looser' },
    { what: 'It cannot count.', tool: 'b', effect: 'stricter' },
  ]);
  assert.deepEqual(groups, [
    { what: 'It has no default.', effect: 'looser', tools: [] },
    { what: 'It cannot count.', effect: 'stricter', tools: ['a', 'b'] },
  ]);
});
