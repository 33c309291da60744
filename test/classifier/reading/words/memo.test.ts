import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memo, memoOfParts, ofLast, type Part } from '#classifier/reading/words/memo.ts';
import { signsOf } from '#classifier/reading/words/signs.ts';

/** The same memory, asked without the signs of the part. */
const bySigns =
  <T extends Part>(known: ReturnType<typeof memoOfParts<T>>) =>
  (text: string, start: number, end: number): T => {
    const { head, tail } = signsOf(text, start, end);
    return known(text, start, end, head, tail);
  };

test('what was asked lately is not computed again, what was asked long ago is', () => {
  const asked: string[] = [];
  const known = memo(2, (text) => {
    asked.push(text);
    return { text };
  });
  for (const text of ['a', 'b', 'a', 'b', 'c', 'a', 'd', 'e', 'f', 'a', 'b']) assert.equal(known(text).text, text);
  assert.deepEqual(asked, ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'b']);
});

test('long texts are answered and not kept', () => {
  let asked = 0;
  const known = memo(2, (text) => {
    asked += 1;
    return { size: text.length };
  });
  for (let round = 0; round < 3; round += 1) assert.equal(known('x'.repeat(1000)).size, 1000);
  assert.equal(asked, 3);
});

test('longer texts are kept where that is wanted', () => {
  let asked = 0;
  const known = memo(
    2,
    (text) => {
      asked += 1;
      return { size: text.length };
    },
    1000,
  );
  for (let round = 0; round < 3; round += 1) assert.equal(known('x'.repeat(1000)).size, 1000);
  assert.equal(asked, 1);
});

test('only the last question is remembered', () => {
  let asked = 0;
  const known = ofLast(({ value }: { value: number }) => {
    asked += 1;
    return value;
  });
  const [one, two] = [{ value: 1 }, { value: 2 }];
  assert.deepEqual([known(one), known(one), known(two), known(one)], [1, 1, 2, 1]);
  assert.equal(asked, 3);
});

test('a part of a text is known again wherever it stands, and in capitals', () => {
  const asked: string[] = [];
  const remembered = memoOfParts(8, (part) => {
    asked.push(part.written);
    return part;
  });
  const known = bySigns(remembered);
  assert.equal(known('delete a file', 0, 6).written, 'delete');
  assert.equal(known('do not delete', 7, 13).written, 'delete');
  assert.equal(known('DELETE', 0, 6).written, 'delete');
  assert.equal(known('deletes', 0, 7).written, 'deletes');
  assert.deepEqual(asked, ['delete', 'deletes']);
});

test('once half of the places are taken, parts are computed anew, and still right', () => {
  let asked = 0;
  const remembered = memoOfParts(8, (part) => {
    asked += 1;
    return part;
  });
  const known = bySigns(remembered);
  const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
  for (const word of [...words, ...words]) assert.equal(known(word, 0, word.length).written, word);
  assert.equal(asked, 200);
});

test('parts that share a place are answered each for itself', () => {
  // With one place, all do.
  const known = bySigns(memoOfParts(1, (part) => part));
  for (const word of ['a', 'b', 'a', 'c'.repeat(1000), 'b']) assert.equal(known(word, 0, word.length).written, word);
});
