import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareListings, secondListingOf } from '#crawler/second-listing.ts';
import { isUnstable } from '#schema/observation.ts';

const tool = (name: string, description = 'Lists notes.') => ({ name, description });

test('the same definitions in another order are the same list', () => {
  const second = compareListings([tool('a'), tool('b')], [{ description: 'Lists notes.', name: 'b' }, tool('a')]);
  assert.equal(isUnstable(second), false);
  assert.equal(second.failure, null);
});

test('what appears, vanishes and changes is named', () => {
  const second = compareListings([tool('a'), tool('b'), tool('c')], [tool('a', 'Mails notes.'), tool('c'), tool('d')]);
  assert.deepEqual([second.appeared, second.vanished, second.changed], [['d'], ['b'], ['a']]);
  assert.ok(isUnstable(second));
});

test('of a thousand differences fifty are named', () => {
  const many = Array.from({ length: 1_000 }, (_, index) => tool(`tool-${index}`));
  assert.equal(compareListings([], many).appeared.length, 50);
});

test('no second answer is no other list', () => {
  const second = secondListingOf([], { outcome: 'crashed', detail: 'It left.' });
  assert.deepEqual([isUnstable(second), second.failure], [false, 'crashed: It left.']);
});
