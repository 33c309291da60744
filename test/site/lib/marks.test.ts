import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#test/property.ts';
import { segments, type Mark } from '../../../site/src/lib/marks.ts';

const show = (text: string, marks: readonly Mark[]): string =>
  segments(text, marks)
    .map((piece) => (piece.findings.length === 0 ? piece.text : `[${piece.findings.join('+')}:${piece.text}]`))
    .join('');

const CASES: readonly (readonly [says: string, text: string, marks: readonly Mark[], shown: string])[] = [
  ['a text without marks is one piece', 'delete it', [], 'delete it'],
  ['a mark is cut out', 'delete it now', [{ start: 0, end: 6, finding: 1 }], '[1:delete] it now'],
  ['a mark may end the text', 'now delete', [{ start: 4, end: 10, finding: 2 }], 'now [2:delete]'],
  [
    'marks may overlap',
    'delete all files',
    [
      { start: 0, end: 10, finding: 2 },
      { start: 7, end: 16, finding: 1 },
    ],
    '[2:delete ][1+2:all][1: files]',
  ],
  [
    'a finding is named once where it has two marks',
    'delete',
    [
      { start: 0, end: 6, finding: 1 },
      { start: 0, end: 6, finding: 1 },
    ],
    '[1:delete]',
  ],
  ['marks outside the text are clipped', 'abc', [{ start: 1, end: 99, finding: 1 }], 'a[1:bc]'],
  [
    'empty and backward marks are no marks',
    'abc',
    [
      { start: 2, end: 2, finding: 1 },
      { start: 3, end: 1, finding: 2 },
    ],
    'abc',
  ],
  ['a mark within a character takes all of it', 'a😀b', [{ start: 2, end: 4, finding: 1 }], 'a[1:😀b]'],
  ['marks stay right behind what is written out', '\u202Eab', [{ start: 1, end: 2, finding: 1 }], '‹U+202E›[1:a]b'],
];

for (const [says, text, marks, shown] of CASES) test(says, () => assert.equal(show(text, marks), shown));

test('nothing is lost or said twice, whatever the marks', () => {
  const mark = fc.record({
    start: fc.integer({ min: -5, max: 40 }),
    end: fc.integer({ min: -5, max: 40 }),
    finding: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
      const joined = segments(text, marks, (piece) => piece).map((piece) => piece.text);
      assert.equal(joined.join(''), text);
    }),
  );
});
