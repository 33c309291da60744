import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  areSure,
  headWith,
  plainSign,
  signsOf,
  tailOf,
  tailWith,
  type Signs,
} from '#classifier/reading/words/signs.ts';

const all = (text: string): Signs => signsOf(text, 0, text.length);

describe('the signs of a word', () => {
  it('are the same in capitals, and wherever it stands', () => {
    assert.deepEqual(all('API_Key2'), all('api_key2'));
    assert.deepEqual(signsOf('delete a file', 9, 13), all('file'));
  });

  it('tell words of up to ten letters, digits and joiners', () => {
    const letters = [...'abz019_-/'];
    const words = letters.flatMap((first) =>
      letters.flatMap((last) => ['', 'x', 'list', 'abcdefgh'].map((middle) => first + middle + last)),
    );
    const told = new Set(words.map((word) => Object.values(all(word)).join(' ')));
    assert.equal(told.size, words.length);
    assert.ok(words.every((word) => areSure(all(word).tail)));
  });

  for (const word of ['description', 'café', 'файл', '削除', 'a b', 'a\u0000', '𝐃'])
    it(`do not tell ${JSON.stringify(word)} alone`, () => assert.equal(areSure(all(word).tail), false));

  it('of longer words count all, the first as well', () => {
    assert.notEqual(all('a_description').head, all('b_description').head);
  });

  it('can be put together sign by sign', () => {
    for (const word of ['a', 'delete', 'abcdefghij', 'authorization']) {
      let [head, tail] = [0, 0];
      for (const letter of word) {
        head = headWith(head, tail);
        tail = tailWith(tail, plainSign(letter.charCodeAt(0)));
      }
      assert.deepEqual({ head, tail: tailOf(tail, word.length) }, all(word));
    }
  });

  it('are plain where a letter, a digit or `_` of ASCII stands', () => {
    assert.ok([...'aZ09_'].every((letter) => plainSign(letter.charCodeAt(0)) > 0));
    assert.ok([..."-'/+,. \né"].every((letter) => plainSign(letter.charCodeAt(0)) === 0));
  });
});
