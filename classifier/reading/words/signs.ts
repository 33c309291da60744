/**
 * A word as two numbers, which tell it from others without a look at its text: of all that a word costs, to fetch another
 * text from far away in memory costs most. The letters, digits, joiners and clause marks of ASCII are signs, and ten of
 * them fit; capitals count as small letters.
 */
export interface Signs {
  /** The signs before the last five: told apart up to five, mixed if they are more. */
  readonly head: number;
  /** The last five, and above them whether the two do not say all. */
  readonly tail: number;
}

/** Those that are part of a word wherever they stand come first, and are the plain ones. */
const PLAIN = 'abcdefghijklmnopqrstuvwxyz0123456789_';
const OTHERS = "-'/+,:()=]";

const SIGNS = new Uint8Array(0x80);
for (const [index, sign] of [...PLAIN, ...OTHERS].entries())
  for (const letter of [sign, sign.toUpperCase()]) SIGNS[letter.charCodeAt(0)] = index + 1;

const BITS = 6;
const ONE = 0x3f;
const FIVE = 0x3fffffff;
const UNSURE = 0x40000000;
const MOST = 10;
/** Odd, and more than there are signs: five of them stay apart below 2 ** 31, and each of more still counts. */
const STEP = 67;

/** The sign of a code unit that is part of a word wherever it stands; 0 for any other. */
export function plainSign(code: number): number {
  const sign = signOf(code);
  return sign <= PLAIN.length ? sign : 0;
}

const signOf = (code: number): number => (code < 0x80 ? (SIGNS[code] ?? 0) : 0);

/** The head and the tail of a word of some signs that goes on with one. */
export const headWith = (head: number, tail: number): number =>
  (Math.imul(head, STEP) + ((tail & FIVE) >>> (4 * BITS))) | 0;
export const tailWith = (tail: number, sign: number): number => (((tail << BITS) | sign) & FIVE) | (tail & UNSURE);

/** The signs of a part of a text, from one code unit up to another. */
export function signsOf(text: string, start: number, end: number): Signs {
  let head = 0;
  let tail = end - start > MOST ? UNSURE : 0;
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const sign = signOf(code);
    head = headWith(head, tail);
    tail = sign === 0 ? tailWith(tail, code & ONE) | UNSURE : tailWith(tail, sign);
  }
  return { head, tail };
}

/** The tail of a word of a length, in code units, of which all signs were read. */
export const tailOf = (tail: number, length: number): number => (length > MOST ? tail | UNSURE : tail);

/** Whether no other word has the same signs. */
export const areSure = (tail: number): boolean => tail < UNSURE;
