import { MAX_TEXT, type Place, type Source } from './place.ts';

/** One word of a text: `text` is its NFKC lower-case form, `start` and `end` count in the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAME_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}|\p{Lo}+|\p{N}+/gu;
const PROSE_TOKEN = /[\p{L}\p{N}_]+(?:['’+/-][\p{L}\p{N}_]+)*|[.,;:!?()|=\n•✓×]/gu;

const ASCII = /^[a-z0-9_'+/-]*$/;

/** Lower case and NFKC. Most words are small ASCII letters already. */
const fold = (text: string): string =>
  ASCII.test(text) ? text : text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

/** Splits a name at case changes, digits and everything that is no letter: `listHTTPRoutes_v2` → list http routes v 2. */
export function nameWords(name: string): Word[] {
  const words: Word[] = [];
  for (const match of name.slice(0, 512).matchAll(NAME_PART)) {
    words.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Words and the punctuation that ends a clause, in order. Cut at `limit` code units, never more than 20,000. */
export function proseWords(text: string, limit: number = MAX_TEXT): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(0, Math.min(limit, MAX_TEXT)).matchAll(PROSE_TOKEN)) {
    words.push({ text: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** The place from one word to another (inclusive) of the same source. */
export const placeOf = (source: Source, from: Word, to: Word = from): Place => ({
  source,
  start: from.start,
  end: to.end,
});
