/** Kinds of characters that texts are cut by. Those up to `RARE` and `UNDERSCORE` make up the words of prose. */
export const LOWER = 1;
export const UPPER = 2;
/** Letters without case, such as Chinese ones. */
export const UNCASED = 3;
export const NUMBER = 4;
/** Modifiers, and letters that are upper and lower case at once. */
export const RARE = 5;
export const UNDERSCORE = 6;
/** Stand inside words of prose: "don't", "and/or", "read-only". */
export const JOINER = 7;
/** End a clause. */
export const CLAUSE_MARK = 8;
/** End a sentence or an entry of a list. */
export const SENTENCE_MARK = 9;
export const OTHER = 10;

/** The kind of every code point, found out when it is first met: 0 until then. */
const KINDS = new Uint8Array(0x110000);

/** The code point at an index, in a text that is read up to `end`. Half of a pair of surrogates is one of its own. */
export function codeAt(text: string, index: number, end: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code < 0xdc00 && index + 1 < end ? (text.codePointAt(index) ?? code) : code;
}

/** How many code units of a text a code point takes. */
export const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** The kind of a code point; half of a pair of surrogates is `OTHER`. */
export function kindOf(code: number): number {
  const kind = KINDS[code] ?? OTHER;
  return kind === 0 ? (KINDS[code] = kindOfCharacter(String.fromCodePoint(code))) : kind;
}

export const kindAt = (text: string, index: number, end: number): number => kindOf(codeAt(text, index, end));

/** Whether a kind is part of a word of prose. */
export const isWordKind = (kind: number): boolean => kind <= UNDERSCORE;

function kindOfCharacter(character: string): number {
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{Lo}/u.test(character)) return UNCASED;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/\p{L}/u.test(character)) return RARE;
  if (character === '_') return UNDERSCORE;
  if ("'’+/-".includes(character)) return JOINER;
  if (',:()=]—–'.includes(character)) return CLAUSE_MARK;
  return '.;!?|\n•✓×。！？；'.includes(character) ? SENTENCE_MARK : OTHER;
}
