import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evidenceAt } from '#classifier/evidence.ts';
import type { Place, Source } from '#classifier/reading/words/place.ts';

const source = (pointer: string, text: string): Source => ({ pointer, in: 'value', text });
const NAME = source('/name', 'delete_all');
const TEXT = source('/description', 'Deletes all orgs of all users.');
const at = (of: Source, start: number, end: number): Place => ({ source: of, start, end });
const excerpts = (...places: readonly Place[]): readonly string[] | null =>
  evidenceAt(places)?.map(({ excerpt }) => excerpt) ?? null;

const CASES: readonly (readonly [what: string, places: readonly Place[], excerpts: readonly string[] | null])[] = [
  ['is none without a place', [], null],
  ['is none of a place without text', [at(TEXT, 3, 3)], null],
  ['is none of several without text', [at(TEXT, 3, 3), at(TEXT, 5, 5)], null],
  ['is cut from its text', [at(TEXT, 8, 11)], ['all']],
  ['stands in reading order', [at(TEXT, 12, 16), at(TEXT, 0, 7), at(NAME, 0, 6)], ['delete', 'Deletes', 'orgs']],
  ['stands there once', [at(TEXT, 0, 7), at(TEXT, 0, 7)], ['Deletes']],
  ['leaves out what lies within another', [at(TEXT, 8, 11), at(TEXT, 8, 16)], ['all orgs']],
  ['leaves out what ends one', [at(TEXT, 12, 16), at(TEXT, 8, 16)], ['all orgs']],
  ['keeps what overlaps another', [at(TEXT, 8, 16), at(TEXT, 12, 19)], ['all orgs', 'orgs of']],
  ['keeps what lies there in another text', [at(NAME, 0, 10), at(TEXT, 0, 7)], ['delete_all', 'Deletes']],
  ['leaves out what has no text', [at(TEXT, 0, 7), at(TEXT, 9, 9), at(TEXT, 12, 16)], ['Deletes', 'orgs']],
];

for (const [what, places, expected] of CASES)
  test(`evidence ${what}`, () => assert.deepEqual(excerpts(...places), expected));

test('of many places the first six are evidence', () => {
  const places = Array.from({ length: 9 }, (_, index) => at(TEXT, index * 2, index * 2 + 1));
  assert.deepEqual(
    evidenceAt(places)?.map(({ start }) => start),
    [0, 2, 4, 6, 8, 10],
  );
});

test('evidence says where it stands', () =>
  assert.deepEqual(evidenceAt([at(NAME, 0, 6)]), [
    { pointer: '/name', in: 'value', start: 0, end: 6, excerpt: 'delete' },
  ]));
