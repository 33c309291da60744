import { oneOf } from './one-of.ts';
import { phrasesInRun, tongueOf, type Tongue } from './languages.ts';
import {
  DOMAINS,
  NOUNS,
  OBJECTS,
  PHRASES,
  SECOND_WORDS,
  SENSES,
  VERBS,
  type Domain,
  type NounClass,
  type ObjectSenses,
  type Phrases,
  type VerbForm,
} from './lexicon.ts';
import { countedWord, wordOdds, type WordOdds } from './wording.ts';
import { memoOfParts, type Part } from './memo.ts';
import { isNoThing } from './no-thing.ts';
import { pairsOf } from './pairs.ts';
import { signsOf } from './signs.ts';

/** A noun of the lexicon of two words: `api_key`. */
export interface Compound {
  readonly text: string;
  readonly classes: ReadonlySet<NounClass>;
  readonly senses: ObjectSenses;
}

/** All that the lexicon says of one word, so that a text asks once per word and rules never have to. */
export interface Lexeme extends Part {
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
  /** The noun as the lexicon has it: a compound that a text joins by hyphens ("access-token") as `access_token`. */
  readonly noun: string;
  readonly senses: ObjectSenses;
  /** Whether nothing can be done to it: an article, an adverb. */
  readonly isNoThing: boolean;
  /** Compounds that it begins, by what follows: "key" for "api". */
  readonly compounds: ReadonlyMap<string, Compound> | undefined;
  /** Phrases that begin with it. */
  readonly phrases: Phrases | undefined;
  /** Whether it is the second word of any. */
  readonly isSecond: boolean;
  /** Products whose servers call themselves so. */
  readonly domains: readonly Domain[] | undefined;
  /** The same for names of two words, by what follows: "google" then "drive". */
  readonly domainPairs: ReadonlyMap<string, readonly Domain[]> | undefined;
  /** What it tells of the language of its text. */
  readonly tongue: Tongue | undefined;
  /** Whether it only tells one version from another: `v`, `2`. */
  readonly isVersion: boolean;
  /** What it says, counted as a word, of what a tool does. */
  readonly odds: WordOdds | undefined;
}

const VERB_PAIRS = pairsOf(VERBS, (_, verb) => verb);
const NO_SENSES: ObjectSenses = { alone: undefined, before: undefined };
const OBJECT_PAIRS = pairsOf(OBJECTS, (_, ranks) => ranks);
const NOUN_PAIRS = pairsOf(NOUNS, (text, classes): Compound => ({ text, classes, senses: sensesOf(text) }));
const DOMAIN_PAIRS = pairsOf(DOMAINS, (_, domains) => domains);
const NONE: ReadonlySet<NounClass> = new Set();

/** More distinct words than this are rare in a thousand definitions. */
const REMEMBERED = 2 ** 16;

/** What is known of a word as it is written. */
export function lexemeAt(text: string, start: number, end: number): Lexeme {
  const { head, tail } = signsOf(text, start, end);
  return lexemeBy(text, start, end, head, tail);
}

/** The same for who has read the word already and knows its signs. */
export const lexemeBy: ReturnType<typeof memoOfParts<Lexeme>> = memoOfParts(REMEMBERED, ({ written, head, tail }) => {
  const text = fold(written);
  const tongue = tongueOf(text);
  const noun = tongue?.noun ?? joined(text);
  const verb = VERBS.get(text) ?? prefixed(text);
  return {
    // What is asked of every word comes first, so that it lies together.
    head,
    tail,
    text,
    phrases: PHRASES.get(text) ?? (isUnspaced(tongue) ? phrasesInRun(text) : undefined),
    isSecond: SECOND_WORDS.has(text),
    verb,
    odds: wordOdds(countedWord(text, verb)),
    written,
    // "A patient's chart" is about a patient.
    nouns: NOUNS.get(text.endsWith("'s") ? text.slice(0, -2) : noun) ?? NONE,
    noun,
    senses: sensesOf(noun),
    isNoThing: isNoThing(text),
    tongue,
    verbs: VERB_PAIRS.get(text),
    row: rowOf(text),
    compounds: NOUN_PAIRS.get(text),
    merged: runTogether(text),
    domains: DOMAINS.get(text),
    domainPairs: DOMAIN_PAIRS.get(text),
    isVersion: /^(?:v|\d+)$/.test(text),
  };
});

const isUnspaced = (tongue: Tongue | undefined): boolean =>
  tongue?.script === 'zh' || tongue?.script === 'ja' || tongue?.script === 'ko';

/** The senses that verbs have of a noun; of a compound also those of what it ends with: of a `project_label` as of a label. */
export function sensesOf(noun: string): ObjectSenses {
  const [own, ofEnd] = [
    OBJECTS.get(noun),
    noun.includes('_') ? OBJECTS.get(noun.slice(noun.indexOf('_') + 1)) : undefined,
  ];
  const before = OBJECT_PAIRS.get(noun);
  if (own === undefined && ofEnd === undefined && before === undefined) return NO_SENSES;
  const all = own === undefined || ofEnd === undefined ? (own ?? ofEnd) : [...new Set([...own, ...ofEnd])];
  return { alone: all?.toSorted((a, b) => a - b), before };
}

function joined(text: string): string {
  if (!text.includes('-') || NOUNS.has(text)) return text;
  const compound = text.replaceAll('-', '_');
  return NOUNS.has(compound) || OBJECTS.has(compound) ? compound : text;
}

/** Of longer words only the beginning is folded: none is in the lexicon, and some characters fold to eighteen. */
export const MAX_WORD = 256;

/** Lower case and NFKC, with one kind of apostrophe. */
const fold = (text: string): string => text.slice(0, MAX_WORD).normalize('NFKC').toLowerCase().replaceAll('’', "'");

/**
 * A verb that a known one makes with a prefix: "reassign", "bulk-assign", and "unresolve", which changes back what was
 * resolved.
 */
function prefixed(word: string): VerbForm | undefined {
  const dash = word.indexOf('-');
  const rest = word.slice(dash + 1);
  if (dash > 0) return hyphened(word.slice(0, dash), rest);
  const [, prefix, stem = ''] = /^(re|un)([a-z]{4,20})$/.exec(word) ?? [];
  const verb = NOUNS.has(word) ? undefined : VERBS.get(stem);
  // "Unread" and "unused" say what something is; "reports" and "records" only look like repetitions.
  if (prefix === undefined || verb === undefined || verb.nounish || verb.effect === 'read') return undefined;
  const lemma = `${prefix}${verb.lemma}`;
  return { ...verb, lemma, effect: prefix === 'un' ? 'update' : verb.effect, senses: SENSES.get(lemma) };
}

/** "Re-index" is "reindex"; "market-sells" sells, though "market-sell" may stand before an order. */
function hyphened(prefix: string, rest: string): VerbForm | undefined {
  const verb = (prefix === 're' ? VERBS.get(`re${rest}`) : undefined) ?? VERBS.get(rest);
  const isHow = PREFIXES.has(prefix) || /^[a-z]{3,14}ly$/.test(prefix);
  return isHow || (verb?.form === 'third' && OF_INFLECTED.has(prefix)) ? verb : undefined;
}

const PREFIXES = oneOf('re auto bulk batch mass force hard soft quick ai double hot');
/** What makes a noun as often: "pre-release", "cross-sell", "long-run". */
const OF_INFLECTED = oneOf('pre cross cold long market limit panic live flash');

/**
 * Names without a sign between their words: `deletefile`, and `Payments_Retrieveapayment`, as they are generated from an
 * operation's summary.
 */
function runTogether(word: string): VerbForm | undefined {
  for (const verb of RUN_TOGETHER) {
    const rest = word.startsWith(verb) ? word.slice(verb.length) : '';
    if (rest.length >= 3 && (NOUNS.has(rest) || /^(?:all|a|an|the)[a-z]{4,60}$/.test(rest))) return VERBS.get(verb);
  }
  return undefined;
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
  'set',
  'edit',
  'upload',
  'download',
  'write',
  'publish',
]);

function rowOf(word: string): VerbForm[] | undefined {
  if (!word.includes('/')) return undefined;
  const parts = word.split('/');
  const verbs = parts.flatMap((text) => VERBS.get(text) ?? []);
  return verbs.length === parts.length && verbs.length > 1 ? verbs : undefined;
}
