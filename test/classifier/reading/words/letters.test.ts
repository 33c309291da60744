import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CLAUSE_MARK,
  JOINER,
  LOWER,
  NUMBER,
  OTHER,
  RARE,
  SENTENCE_MARK,
  UNCASED,
  UNDERSCORE,
  UPPER,
  codeAt,
  isWordKind,
  kindAt,
  kindOf,
  unitsOf,
} from '#classifier/reading/words/letters.ts';

const KINDS: readonly (readonly [kind: string, number: number, characters: string])[] = [
  ['a small letter', LOWER, 'azéßжα𝒶'],
  ['a capital', UPPER, 'AZÉЖΩ𝒜'],
  ['a letter without case', UNCASED, '中あ한אة𠀀ªº'],
  ['a number', NUMBER, '09٣½Ⅷ²'],
  ['a rare letter', RARE, 'ǅʰ々ー'],
  ['an underscore', UNDERSCORE, '_'],
  ['what stands inside words', JOINER, "'’+/-"],
  ['the end of a clause', CLAUSE_MARK, ',:()=]—–'],
  ['the end of a sentence', SENTENCE_MARK, '.;!?|\n•✓×。！？；'],
  ['anything else', OTHER, ' \t\r\0[{}"`@#$%&*<>~^\\，：（）、…‘·😀\u0301'],
];

for (const [what, kind, characters] of KINDS)
  describe(`${what} is`, () => {
    for (const character of characters)
      it(JSON.stringify(character), () => assert.equal(kindOf(character.codePointAt(0) ?? -1), kind));
  });

describe('the kinds', () => {
  const numbers = KINDS.map(([, kind]) => kind);
  it('are told apart', () => assert.equal(new Set(numbers).size, numbers.length));
  // Bytes, of which 0 is a code point that was not met yet.
  it('are bytes that say that a code point was met', () =>
    assert.ok(numbers.every((kind) => kind > 0 && kind < 0x100)));
});

describe('the kind of a code point', () => {
  it('is the same when it is met again', () => assert.deepEqual([kindOf(0x10d0), kindOf(0x10d0)], [LOWER, LOWER]));
  it('is known for the last one', () => assert.equal(kindOf(0x10ffff), OTHER));
  for (const code of [0xd800, 0xdbff, 0xdc00, 0xdfff])
    it(`is none of a word for half of a pair, ${code.toString(16)}`, () => assert.equal(kindOf(code), OTHER));
  for (const code of [-1, 0x110000, Number.NaN])
    it(`is none of a word for ${code}, which is none`, () => assert.equal(kindOf(code), OTHER));
});

describe('the kinds that make up words of prose', () => {
  for (const kind of [LOWER, UPPER, UNCASED, NUMBER, RARE, UNDERSCORE])
    it(`have ${kind}`, () => assert.ok(isWordKind(kind)));
  for (const kind of [JOINER, CLAUSE_MARK, SENTENCE_MARK, OTHER])
    it(`have no ${kind}`, () => assert.ok(!isWordKind(kind)));
});

const PAIR = 'a𠀀b';

describe('the code point at an index', () => {
  for (const [what, text, index, end, code] of [
    ['is a code unit', PAIR, 0, 4, 0x61],
    ['is a pair of surrogates', PAIR, 1, 4, 0x20000],
    ['is a pair that ends where the text is read to', PAIR, 1, 3, 0x20000],
    ['is half of a pair that the end cuts', PAIR, 1, 2, 0xd840],
    ['is half of a pair in the middle of it', PAIR, 2, 4, 0xdc00],
    ['is the first of the first halves', '\ud800\udc00', 0, 2, 0x10000],
    ['is the last of the first halves', '\udbff\udfff', 0, 2, 0x10ffff],
    ['is half of a pair without the other', '\ud840b', 0, 2, 0xd840],
    ['is half of a pair at the end', '\ud840', 0, 1, 0xd840],
    ['is what stands before the halves', '\ud7ff', 0, 1, 0xd7ff],
  ] as const)
    it(what, () => assert.equal(codeAt(text, index, end), code));
});

describe('the units of a code point', () => {
  for (const [code, units] of [
    [0x61, 1],
    [0xffff, 1],
    [0x10000, 2],
    [0x10ffff, 2],
  ] as const)
    it(`are ${units} of ${code.toString(16)}`, () => assert.equal(unitsOf(code), units));
});

describe('the kind at an index', () => {
  it('is that of a pair of surrogates', () => assert.equal(kindAt(PAIR, 1, 4), UNCASED));
  it('is none of a word where the end cuts a pair', () => assert.equal(kindAt(PAIR, 1, 2), OTHER));
  it('is that of a letter behind one', () => assert.equal(kindAt(PAIR, 3, 4), LOWER));
});
