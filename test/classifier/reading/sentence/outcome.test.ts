import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainVerb } from '#classifier/reading/sentence/main-verb.ts';
import { oneOf } from '#classifier/reading/words/one-of.ts';
import { outcomeBy } from '#classifier/reading/sentence/outcome.ts';
import { sentencesIn } from '#classifier/reading/words/words.ts';

const outcomeOf = outcomeBy([
  { verbs: oneOf('delete'), becomes: 'shelve', where: (clause) => clause.some(({ text }) => text === 'trash') },
  { effects: new Set(['delete']), becomes: 'update', where: () => true },
]);

const CASES: readonly (readonly [text: string, expected: string | null, why: string])[] = [
  ['Deletes a note to the trash.', 'shelve', 'the first that holds counts'],
  ['Deletes a note.', 'update', 'one that does not hold is passed over'],
  ['Deletes a note (not to the trash).', 'update', 'what follows a stop is of another clause'],
  ['Reads the trash.', null, 'another verb is asked nothing'],
];

for (const [text, expected, why] of CASES)
  test(`${text} ${why}`, () => {
    const [sentence = []] = sentencesIn(text);
    const main = mainVerb(sentence, []);
    assert.ok(main !== undefined);
    assert.equal(outcomeOf(sentence, main), expected);
  });
