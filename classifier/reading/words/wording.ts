import { words as stopwords } from 'natural/lib/natural/util/stopwords.js';
import { CATEGORIES, type Category } from '#schema/category.ts';
import stored from '#data/classifier/words.json' with { type: 'json' };
import { singular, type VerbForm } from './lexicon.ts';
import type { Source } from './place.ts';
import type { Word } from './words.ts';

/**
 * What tools do whose definitions use the same words: a second opinion beside what the rules read, from single words. What a
 * word stands for is counted in labelled tools and written down by nobody, so that it errs in other places than the rules do;
 * only the lemmas of verbs come from the lexicon, and the opening from the reading.
 */
export type Likeness = 'reading' | 'writing' | 'running' | 'removing' | 'paying';

const LIKENESS: Readonly<Record<Category, Likeness>> = {
  Read: 'reading',
  Write: 'writing',
  Execute: 'running',
  Destructive: 'removing',
  Financial: 'paying',
};

/** Where a word stands: in the name or the opening of the description, first in the name, or in the name of a parameter. */
export type Standing = 'stated' | 'first' | 'parameter';

/** What a word says, by where it stands. */
export type WordOdds = Readonly<Record<Standing, Odds | undefined>>;

/** The word that counts for a text: a verb by its lemma, anything else by its singular; null for what means nothing. */
export function countedWord(text: string, verb: VerbForm | undefined): string | null {
  if (text.length > MAX_LENGTH) return null;
  if (!/^\p{L}{2}/u.test(text) || (verb === undefined && EMPTY.has(text))) return null;
  return verb?.lemma ?? singular(text);
}

/** The id of a word where it stands: `delete`, `first:delete`, `parameter:delete`. */
export const wordId = (word: string, standing: Standing): string =>
  standing === 'stated' ? word : `${standing}:${word}`;

/** What the fitted words say of one; undefined where that is nothing. */
export function wordOdds(word: string | null): WordOdds | undefined {
  if (word === null) return undefined;
  const odds = (standing: Standing): Odds | undefined => WORDS.get(wordId(word, standing));
  const [stated, first, parameter] = [odds('stated'), odds('first'), odds('parameter')];
  return stated === undefined && first === undefined && parameter === undefined
    ? undefined
    : { stated, first, parameter };
}

/** No word is longer; to find the singular of one costs the square of its length. */
const MAX_LENGTH = 40;

/** Articles, prepositions, pronouns: they stand beside everything. */
const EMPTY: ReadonlySet<string> = new Set([...stopwords, 'per', 'via', 'within', 'without', 'across', 'onto']);

/** How far something speaks for each category, in log-odds, in the order of the categories. */
export type Odds = readonly number[];

/** What words say, by their ids. */
export type WordWeights = ReadonlyMap<string, Odds>;

type Stored = Readonly<Partial<Record<Category, number>>>;
const oddsOf = (row: Stored): Odds => CATEGORIES.map((category) => row[category] ?? 0);

/** The fitted words, from `data/classifier/words.json`. */
const WORDS: WordWeights = new Map(Object.entries<Stored>(stored.words).map(([word, row]) => [word, oddsOf(row)]));
/** Their own bytes, for the ruleset digest. */
export const WORDS_TEXT: string = JSON.stringify(stored);

/** The name of a parameter: its words, and where it stands. */
interface NamedKey {
  readonly named: readonly Word[];
  readonly key: Source;
}

/** What a definition's words are read from. */
export interface Wording {
  readonly nameWords: readonly Word[];
  /** The words of the server's own name. */
  readonly serverWords: ReadonlySet<string>;
  readonly opening: readonly Word[];
  readonly parameters: readonly NamedKey[];
}

/** Later words of an opening say how and when, not what. */
const MAX_OPENING = 20;
/** Few tools have more, and names can be made to cost time. */
const MAX_OF_PARAMETERS = 200;

/** The text that a word is part of. */
type Stands = 'name' | 'opening' | Pick<NamedKey, 'key'>;

type Visit = (word: Word, standing: Standing, at: Stands) => void;

/** Visits every word, with how and where it stands. A word may come more than once. */
function eachWord({ nameWords, serverWords, opening, parameters }: Wording, visit: Visit): void {
  let isFirst = true;
  for (const word of nameWords) {
    visit(word, 'stated', 'name');
    if (!isFirst || serverWords.has(word.text)) continue;
    visit(word, 'first', 'name');
    isFirst = false;
  }
  eachOf(opening, MAX_OPENING, 'stated', 'opening', visit);
  let left = MAX_OF_PARAMETERS;
  for (const parameter of parameters) {
    eachOf(parameter.named, left, 'parameter', parameter, visit);
    left -= parameter.named.length;
    if (left <= 0) return;
  }
}

/** Visits the first words of one text. */
function eachOf(words: readonly Word[], most: number, standing: Standing, at: Stands, visit: Visit): void {
  const limit = Math.min(words.length, most);
  for (let index = 0; index < limit; index += 1) {
    const word = words[index];
    if (word !== undefined) visit(word, standing, at);
  }
}

/** The ids of the words that count, each once. */
export function wordIds(wording: Wording): string[] {
  const ids = new Set<string>();
  eachWord(wording, ({ text, known }, standing) => {
    const counted = countedWord(text, known.verb);
    if (counted !== null) ids.add(wordId(counted, standing));
  });
  return [...ids];
}

/** A word that says something of what tools do, by the fitted weights, and where it stands. */
export interface TellingWord {
  readonly word: Word;
  readonly odds: Odds;
  readonly at: Stands;
}

/** The words that say something, each where it comes first. */
export function tellingWords(wording: Wording): TellingWord[] {
  const found: TellingWord[] = [];
  eachWord(wording, (word, standing, at) => {
    const odds = word.known.odds?.[standing];
    if (odds !== undefined && !isFound(found, odds)) found.push({ word, odds, at });
  });
  return found;
}

function isFound(found: readonly TellingWord[], wanted: Odds): boolean {
  for (const { odds } of found) if (odds === wanted) return true;
  return false;
}

/**
 * How much words count beside what the rules read, and how far those of one tool can move a category, in log-odds. Chosen
 * with the totals of an earlier unseen sample in view, as on tools that rules were written for words seem to be worth nothing.
 */
const WEIGHT = 0.55;
const MOST = 1.3;
/** What speaks less than this for any category is nothing, and shown to nobody. */
const LEAST = 0.25;

/**
 * How far some words speak for each category beside the rules, in log-odds in the order of the categories, by what each says;
 * null where that is nothing.
 */
export function saidBy(found: readonly Pick<TellingWord, 'odds'>[]): Odds | null {
  if (found.length === 0) return null;
  const said: number[] = [];
  let total = 0;
  for (let index = 0; index < CATEGORIES.length; index += 1) {
    let sum = 0;
    for (const { odds } of found) sum += odds[index] ?? 0;
    said.push(WEIGHT * sum);
    total += WEIGHT * sum;
  }
  // Only differences count.
  const mean = total / said.length;
  let most = 0;
  for (let index = 0; index < said.length; index += 1) {
    const value = Math.max(-MOST, Math.min(MOST, (said[index] ?? 0) - mean));
    said[index] = value;
    if (value > most) most = value;
  }
  return most < LEAST ? null : said;
}

/** The same by other weights, from the ids of the words. */
export const saidWith = (ids: readonly string[], words: WordWeights): Odds | null =>
  saidBy(
    ids.flatMap((id) => {
      const odds = words.get(id);
      return odds === undefined ? [] : [{ odds }];
    }),
  );

/** What tools do that are worded like one of which words say so much: one thing, or nothing where they say nothing. */
export function likenessesOf(said: Odds | null): Likeness[] {
  const category = said === null ? undefined : CATEGORIES[said.indexOf(Math.max(...said))];
  return category === undefined ? [] : [LIKENESS[category]];
}

/** Where the log-odds of a likeness stand. */
export const indexOf = (likeness: Likeness): number =>
  CATEGORIES.findIndex((category) => LIKENESS[category] === likeness);
