import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nounOf } from '#classifier/reading/foreign/deed.ts';
import { sentencesIn } from '#classifier/reading/words/words.ts';

describe('the English noun that a word of any sentence is', () => {
  for (const [what, text, expected] of [
    ['is the word', 'file', 'file'],
    ['is the word in small letters', 'Server', 'server'],
    ['is the compound that hyphens join', 'access-token', 'access_token'],
    ['is what names of its language call it', 'archivo', 'file'],
    ['is none of a verb that may be a noun', 'list', undefined],
    ['is none of a verb', 'delete', undefined],
    ['is none of a word that the lexicon has not', 'gizmo', undefined],
  ] as const)
    it(`${what}: ${text}`, () => {
      const [word] = sentencesIn(text).flat();
      assert.equal(word === undefined ? null : nounOf(word), expected);
    });
});
