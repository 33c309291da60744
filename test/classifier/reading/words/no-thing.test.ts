import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isNoThing } from '#classifier/reading/words/no-thing.ts';

const IGNORED =
  'a an the this that these those all any every each your my our its their existing new specific specified given one single more or and multiple current several some particular certain other another entire whole complete full by id ids v details info information data newly only fully';
const ADJECTIVES = 'deleted archived old unused';
const ADVERBS =
  'transactionally continuously carefully actively recently instantly repeatedly accordingly reasonably reversibly directly completely securely publicly commonly askewly';
const THINGS = 'family reply assembly jar file supply monopoly anomaly ally butterfly daily early sly dataset idle The';

describe('a word that names nothing', () => {
  for (const word of `${IGNORED} ${ADJECTIVES} ${ADVERBS}`.split(' ')) it(word, () => assert.ok(isNoThing(word)));
  it('may be an adverb of several parts', () => assert.ok(isNoThing('non-destructively')));
});

describe('a word that may name something', () => {
  for (const word of THINGS.split(' ')) it(word, () => assert.ok(!isNoThing(word)));
  for (const word of ['directly-owned', 'directly-supply'])
    it(`may be an adverb that goes on: ${word}`, () => assert.ok(!isNoThing(word)));
});
