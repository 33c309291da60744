import { MAX_TEXT, type Place, type Source } from './place.ts';

/** One word of a text: `text` is its NFKC lower-case form, `start` and `end` count in the original. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NAME_PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lu}|\p{Lo}+|\p{N}+/gu;
const PROSE_TOKEN = /[\p{L}\p{N}_]+(?:['’+/-][\p{L}\p{N}_]+)*|[.,;:!?()|=\n•✓×]/gu;

/** The same for texts without other letters: most, and the classes above cost several times as much. */
const ASCII_NAME_PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[A-Z]|[0-9]+/g;
const ASCII_TOKEN = /[A-Za-z0-9_]+(?:['+/-][A-Za-z0-9_]+)*|[.,;:!?()|=\n]/g;
/** Anything but ASCII. */
const OTHER = /[\u0080-\uffff]/;

/** Lower case and NFKC. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll('’', "'");

function split(text: string, ascii: RegExp, other: RegExp): Word[] {
  const words: Word[] = [];
  const plain = !OTHER.test(text);
  const pattern = plain ? ascii : other;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [found] = match;
    words.push({
      text: plain ? found.toLowerCase() : fold(found),
      start: match.index,
      end: match.index + found.length,
    });
  }
  return words;
}

/** Splits a name at case changes, digits and everything that is no letter: `listHTTPRoutes_v2` → list http routes v 2. */
export const nameWords = (name: string): Word[] => split(name.slice(0, 512), ASCII_NAME_PART, NAME_PART);

/** Words and the punctuation that ends a clause, in order. Cut at `limit` code units, never more than 20,000. */
export const proseWords = (text: string, limit: number = MAX_TEXT): Word[] =>
  split(text.slice(0, Math.min(limit, MAX_TEXT)), ASCII_TOKEN, PROSE_TOKEN);

/** The place from one word to another (inclusive) of the same source. */
export const placeOf = (source: Source, from: Word, to: Word = from): Place => ({
  source,
  start: from.start,
  end: to.end,
});
