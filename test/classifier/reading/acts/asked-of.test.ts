import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedOf } from '#classifier/reading/acts/asked-of.ts';
import { oneOf } from '#classifier/reading/words/one-of.ts';
import type { Effect } from '#classifier/reading/words/effect.ts';

const effects = (...some: readonly Effect[]): ReadonlySet<Effect> => new Set(some);

const asked = askedOf([
  { id: 'of some verbs', verbs: oneOf('paint glue') },
  { id: 'of an effect', effects: effects('update') },
  { id: 'of both', verbs: oneOf('paint'), effects: effects('update', 'create') },
  { id: 'of any act' },
]);

/** A verb and its effect, and what it is asked, in order. */
const cases: readonly (readonly [verb: string, effect: Effect, expected: readonly string[]])[] = [
  ['paint', 'update', ['of some verbs', 'of an effect', 'of both', 'of any act']],
  ['paint', 'read', ['of some verbs', 'of any act']],
  ['glue', 'create', ['of some verbs', 'of any act']],
  ['count', 'update', ['of an effect', 'of any act']],
  ['count', 'create', ['of any act']],
];

for (const [verb, effect, expected] of cases)
  test(`"${verb}" that does ${effect} is asked what it can answer`, () =>
    assert.deepEqual(
      asked(verb, effect).map(({ id }) => id),
      expected,
    ));
