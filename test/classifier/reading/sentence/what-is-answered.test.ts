import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mainVerb } from '#classifier/reading/sentence/main-verb.ts';
import { outcomeBy } from '#classifier/reading/sentence/outcome.ts';
import { ANSWERED } from '#classifier/reading/sentence/what-is-answered.ts';
import { sentencesIn } from '#classifier/reading/words/words.ts';

const CASES: readonly (readonly [text: string, answer: 'generate' | 'read' | null])[] = [
  ['Adds a switch to a class and returns its code.', 'generate'],
  ['Adds a switch to a wall.', null],
  ['Merges two files and returns the result.', 'generate'],
  ['Merges two files in a folder and returns the result.', null],
  ['Applies a decision framework to a plan.', 'read'],
  ['Applies a label to a plan.', null],
  ['Submits an image to extract its text.', 'read'],
  ['Submits an image to the jury.', null],
  ['Sends rows and gets a profile back.', null],
  ['Send rows and get a profile back.', 'read'],
  ['Expands a hit by reading what is around it.', 'read'],
  ['Expands a section by two lines.', null],
  ['Turns a contract into a letter.', 'read'],
  ['Turns a contract into an order.', null],
];

describe('where an answer is all that comes of it', () => {
  for (const [text, expected] of CASES)
    test(`${text} ${expected ?? 'nothing'}`, () => {
      const [sentence = []] = sentencesIn(text);
      const main = mainVerb(sentence, []);
      assert.ok(main !== undefined);
      assert.equal(outcomeBy(ANSWERED)(sentence, main), expected);
    });
});
