/** What of a text is indexed and looked up, at most: no honest description is longer, and NFKC can grow a text 18 times. */
const MAX_TEXT = 20_000;
const MAX_QUERY = 1_000;
const MAX_TOKENS = 12;
const MAX_TOKEN = 200;

/** Scripts that are written without spaces: each character is a word, and a run of them a phrase. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const WORD = /[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)*/gu;
const CAMEL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/** A word of a query: as it was written, and the beginning that its other forms share with it. */
export interface Term {
  readonly exact: string;
  readonly prefix: string | null;
}

/** A text as it goes into the index. */
export const indexText = (text: string): string => spaced(text.slice(0, MAX_TEXT));

/** A name as it goes into the index: whole, in its words, and run together, so that `deletefile` finds `delete_file`. */
export function indexName(name: string): string {
  const words = nameWords(name);
  return [spaced(name), ...words, words.length > 1 ? words.join('') : ''].filter(Boolean).join(' ');
}

/** The words of a name: `deleteFile`, `delete_file` and `delete-file` are `delete`, `file`. */
export const nameWords = (name: string): string[] =>
  name
    .normalize('NFKC')
    .replace(CAMEL, ' ')
    .split(SEPARATORS)
    .filter(Boolean)
    .map((word) => spaced(word).trim());

/** What a user typed, as terms; any text is fine, and one without letters and digits has none. */
export function queryTerms(query: string): Term[] {
  const words = query.slice(0, MAX_QUERY).toWellFormed().normalize('NFKC').match(WORD) ?? [];
  return words
    .slice(0, MAX_TOKENS)
    .map((word, index, { length }) => term(word.slice(0, MAX_TOKEN), index === length - 1));
}

/** The last word may still be being typed; a short word before it stands for itself. */
function term(word: string, isLast: boolean): Term {
  const exact = spaced(word).trim();
  const mayGrow = isLast || word.length > 2;
  return { exact, prefix: mayGrow ? withoutInflection(exact) : null };
}

/** Takes English endings off, so that `deletes`, `deleting` and `deleted` find `delete`. At least four letters stay. */
function withoutInflection(word: string): string {
  const stem = /^([a-z]{4,60}?)(?:ies|es|s|ed|ing)$/i.exec(word)?.[1];
  return stem ?? word;
}

function spaced(text: string): string {
  return text.toWellFormed().normalize('NFKC').replace(UNSPACED, ' $& ');
}
