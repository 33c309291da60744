import {
  CLAUSE_MARK,
  JOINER,
  LOWER,
  NUMBER,
  OTHER,
  SENTENCE_MARK,
  UNCASED,
  UPPER,
  codeAt,
  isWordKind,
  kindAt,
  kindOf,
  unitsOf,
} from './letters.ts';
import { MAX_TEXT, type Place, type Source } from './place.ts';
import { headWith, plainSign, tailOf, tailWith } from './signs.ts';
import { lexemeAt, lexemeBy, type Lexeme } from './vocabulary.ts';

/** One word of a text: `text` is its NFKC lower-case form, `start` and `end` count in the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What the lexicon knows of it. */
  readonly known: Lexeme;
}

const wordOf = (known: Lexeme, start: number, end: number): Word => ({ text: known.text, start, end, known });

const wordAt = (text: string, start: number, end: number): Word => wordOf(lexemeAt(text, start, end), start, end);

const MAX_NAME = 512;

/** Splits a name at case changes, digits and everything that is no letter: `listHTTPRoutes_v2` → list http routes v 2. */
export const nameWords = (name: string): Word[] => wordsBy(partEnd, name);

/** Splits a heading where a person would, `Open GraphQL` into open graphql; one without a blank like a name. */
export const wholeWords = (heading: string): Word[] => wordsBy(heading.includes(' ') ? lettersEnd : partEnd, heading);

/** The words of a name, each from where it begins to where `endAt` says that it ends. */
function wordsBy(endAt: typeof partEnd, name: string): Word[] {
  const limit = Math.min(name.length, MAX_NAME);
  const words: Word[] = [];
  let at = 0;
  while (at < limit) {
    const end = endAt(name, at, limit);
    if (end > at) words.push(wordAt(name, at, end));
    at = Math.max(end, at + 1);
  }
  return words;
}

/** Where the letters end that begin at `start`, or the digits; `start` where neither do. */
function lettersEnd(name: string, start: number, limit: number): number {
  let at = partEnd(name, start, limit);
  if (at === start || kindAt(name, start, limit) === NUMBER) return at;
  while (at < limit && isLetter(kindAt(name, at, limit))) at = partEnd(name, at, limit);
  return at;
}

const isLetter = (kind: number): boolean => kind === LOWER || kind === UPPER || kind === UNCASED;

/** Where the part of a name that begins at `start` ends; `start` where none does. */
function partEnd(name: string, start: number, limit: number): number {
  const kind = kindAt(name, start, limit);
  if (kind === LOWER || kind === UNCASED || kind === NUMBER) return runEnd(name, start, limit, kind);
  if (kind !== UPPER) return start;
  const end = runEnd(name, start, limit, UPPER);
  if (end === limit || kindAt(name, end, limit) !== LOWER) return end;
  // The last capital begins the next word, as the R of `HTTPRoutes` does.
  const last = lastBefore(name, end);
  return last > start ? last : runEnd(name, end, limit, LOWER);
}

function runEnd(text: string, start: number, limit: number, kind: number): number {
  let at = start;
  while (at < limit) {
    const code = codeAt(text, at, limit);
    if (kindOf(code) !== kind) break;
    at += unitsOf(code);
  }
  return at;
}

/** The index of the character that ends at `end`. */
const lastBefore = (text: string, end: number): number =>
  (text.charCodeAt(end - 1) & 0xfc00) === 0xdc00 ? end - 2 : end - 1;

/**
 * The sentences of a text: lists of words between full stops and line ends, in order, with the punctuation that ends a
 * clause. Cut at `limit` code units, never more than 20,000.
 */
export function sentencesIn(text: string, limit: number = MAX_TEXT): Word[][] {
  const last = Math.min(text.length, limit, MAX_TEXT);
  const sentences: Word[][] = [];
  let current: Word[] = [];
  let at = 0;
  while (at < last) {
    const start = at;
    // A character of a word is read once: its signs are put together on the way.
    let head = 0;
    let tail = 0;
    for (; at < last; at += 1) {
      const sign = plainSign(text.charCodeAt(at));
      if (sign === 0) break;
      head = headWith(head, tail);
      tail = tailWith(tail, sign);
    }
    let kind = at < last ? kindAt(text, at, last) : OTHER;
    if (isWordKind(kind) || kind === JOINER) {
      at = wordEnd(text, start, at, last);
      kind = at < last ? kindAt(text, at, last) : OTHER;
      if (at > start) current.push(wordAt(text, start, at));
    } else if (at > start) {
      current.push(wordOf(lexemeBy(text, start, at, head, tailOf(tail, at - start)), start, at));
    }
    if (kind === CLAUSE_MARK || (kind === JOINER && current.length > 0 && isDash(text, at))) {
      current.push(wordAt(text, at, at + 1));
    } else if (
      kind === SENTENCE_MARK &&
      current.length > 0 &&
      !isInside(text, at, last) &&
      !isWrapped(text, at, last)
    ) {
      sentences.push(current);
      current = [];
    }
    at += 1;
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** Where a word ends that is read up to `from`: letters beyond ASCII and joiners are part of it. */
function wordEnd(text: string, start: number, from: number, last: number): number {
  let at = from;
  while (at < last) {
    const code = codeAt(text, at, last);
    if (!isWordKind(kindOf(code)) && !(at > start && isJoined(text, at, code, last))) break;
    at += unitsOf(code);
  }
  return at;
}

/** A joiner between two characters of a word is part of it. */
const isJoined = (text: string, at: number, code: number, last: number): boolean =>
  kindOf(code) === JOINER && at + 1 < last && isWordKind(kindAt(text, at + 1, last));

/** "Notes - adds one", "Notes -- adds one": a hyphen between blanks is a dash. */
function isDash(text: string, at: number): boolean {
  if (text[at] !== '-' || text[at - 1] !== ' ') return false;
  return text[at + 1] === ' ' || (text[at + 1] === '-' && text[at + 2] === ' ');
}

/** In "example.org", "package.json" and behind "e.g." no sentence ends. */
const isInside = (text: string, at: number, last: number): boolean =>
  text[at] === '.' &&
  at + 1 < last &&
  ((isWordKind(kindAt(text, at - 1, last)) && kindAt(text, at + 1, last) === LOWER) ||
    (text[at - 2] === '.' && /^(?:e\.g|i\.e)$/i.test(text.slice(at - 3, at))));

/** In a text that is wrapped by hand a line that begins in lower case goes on with a long one before it. */
function isWrapped(text: string, at: number, last: number): boolean {
  if (text[at] !== '\n' || at === 0 || !(text[at - 1] === ',' || kindAt(text, at - 1, last) === LOWER)) return false;
  if (at - text.lastIndexOf('\n', at - 1) < WRAPPED_AT) return false;
  let next = at + 1;
  while (text[next] === ' ') next += 1;
  return next < last && kindAt(text, next, last) === LOWER && !ENTRY.test(text.slice(next, next + 40));
}

/** "delete: removes …", "delete - removes …" */
const ENTRY = /^[\w-]+(?: ?[:=(]| [-–—])/;

/** No shorter line is wrapped: it is a heading or an entry of a list. */
const WRAPPED_AT = 60;

/** The words of those sentences, one after another. */
export function proseWords(text: string, limit?: number): Word[] {
  const sentences = sentencesIn(text, limit);
  return sentences.length === 1 ? (sentences[0] ?? []) : sentences.flat();
}

/** The text of the word before an index; empty where there is none. To ask an array for -1 takes much longer. */
export const textBefore = (words: readonly Word[], index: number): string =>
  index > 0 ? (words[index - 1]?.text ?? '') : '';

/** The place from one word to another (inclusive) of the same source. */
export const placeOf = (source: Source, from: Word, to: Word = from): Place => ({
  source,
  start: from.start,
  end: to.end,
});
