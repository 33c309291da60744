import { tongueOf, type Tongue } from './languages.ts';
import { DOMAINS, NOUNS, PHRASES, VERBS, type Domain, type NounClass, type Phrase, type VerbForm } from './lexicon.ts';
import { memoOfParts, unshared } from './memo.ts';

/** A noun of the lexicon of two words: `api_key`. */
export interface Compound {
  readonly text: string;
  readonly classes: ReadonlySet<NounClass>;
}

/** All that the lexicon says of one word, so that a text asks once per word and rules never have to. */
export interface Lexeme {
  /** NFKC, lower case. */
  readonly text: string;
  readonly verb: VerbForm | undefined;
  /** The verb that it begins with where verb, article and noun are run together: `retrieveapayment`. */
  readonly merged: VerbForm | undefined;
  /** The verbs that it joins by slashes: "insert/update/delete". */
  readonly row: readonly VerbForm[] | undefined;
  /** Verbs that it begins, by what follows: "out" for "log". */
  readonly verbs: ReadonlyMap<string, VerbForm> | undefined;
  readonly nouns: ReadonlySet<NounClass>;
  /** Compounds that it begins, by what follows: "key" for "api". */
  readonly compounds: ReadonlyMap<string, Compound> | undefined;
  /** Phrases that begin with it, by what follows. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]> | undefined;
  /** Products whose servers call themselves so. */
  readonly domains: readonly Domain[] | undefined;
  /** The same for names of two words, by what follows: "google" then "drive". */
  readonly domainPairs: ReadonlyMap<string, readonly Domain[]> | undefined;
  /** What it tells of the language of its text. */
  readonly tongue: Tongue | undefined;
}

/** Every way to cut an entry in two at a `_`: first part → second part → what the lexicon has. */
function pairsOf<T, P>(
  table: ReadonlyMap<string, T>,
  pair: (text: string, entry: T) => P,
): Map<string, Map<string, P>> {
  const pairs = new Map<string, Map<string, P>>();
  for (const [text, entry] of table) {
    for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      const first = text.slice(0, at);
      const seconds = pairs.get(first) ?? new Map<string, P>();
      pairs.set(first, seconds.set(text.slice(at + 1), pair(text, entry)));
    }
  }
  return pairs;
}

const VERB_PAIRS = pairsOf(VERBS, (_, verb) => verb);
const NOUN_PAIRS = pairsOf(NOUNS, (text, classes): Compound => ({ text, classes }));
const DOMAIN_PAIRS = pairsOf(DOMAINS, (_, domains) => domains);
const NONE: ReadonlySet<NounClass> = new Set();

/** More distinct words than this are rare in a thousand definitions. */
const REMEMBERED = 2 ** 16;

/** What is known of a word as it is written. */
export const lexemeAt: (text: string, start: number, end: number) => Lexeme = memoOfParts(REMEMBERED, (written) => {
  const text = fold(written);
  return {
    text,
    verb: VERBS.get(text),
    merged: runTogether(text),
    row: rowOf(text),
    verbs: VERB_PAIRS.get(text),
    nouns: NOUNS.get(text) ?? NONE,
    compounds: NOUN_PAIRS.get(text),
    phrases: PHRASES.get(text),
    domains: DOMAINS.get(text),
    domainPairs: DOMAIN_PAIRS.get(text),
    tongue: tongueOf(text),
  };
});

/** Of longer words only the beginning is folded: none is in the lexicon, and some characters fold to eighteen. */
export const MAX_WORD = 256;

/** Lower case and NFKC, with one kind of apostrophe. */
const fold = (text: string): string =>
  unshared(text.slice(0, MAX_WORD).normalize('NFKC').toLowerCase().replaceAll('’', "'"));

/** `Payments_Retrieveapayment`: names generated from an operation's summary run verb, article and noun together. */
function runTogether(word: string): VerbForm | undefined {
  const [, verb = ''] = /^([a-z]{3,9})(?:all|a|an|the)[a-z]{4,60}$/.exec(word) ?? [];
  const found = VERBS.get(verb);
  return found?.form === 'base' && RUN_TOGETHER.has(verb) ? found : undefined;
}

const RUN_TOGETHER = new Set([
  'list',
  'get',
  'retrieve',
  'create',
  'update',
  'delete',
  'cancel',
  'capture',
  'refund',
  'search',
  'find',
  'remove',
  'add',
  'send',
  'fetch',
]);

function rowOf(word: string): VerbForm[] | undefined {
  if (!word.includes('/')) return undefined;
  const parts = word.split('/');
  const verbs = parts.flatMap((text) => VERBS.get(text) ?? []);
  return verbs.length === parts.length && verbs.length > 1 ? verbs : undefined;
}
