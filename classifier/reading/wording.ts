import { words as stopwords } from 'natural/lib/natural/util/stopwords.js';
import { CATEGORIES, type Category } from '#schema/category.ts';
import stored from '#data/classifier/words.json' with { type: 'json' };
import { singular } from './lexicon.ts';
import type { Parameter } from './parameters.ts';
import type { Word } from './words.ts';

/**
 * What tools do whose definitions use the same words: a second opinion beside what the rules read, from words alone. It knows
 * no grammar and nothing that anybody wrote down of a word, so that it errs in other places than the rules do.
 */
export type Likeness = 'reading' | 'writing' | 'running' | 'removing' | 'paying';

const LIKENESS: Readonly<Record<Category, Likeness>> = {
  Read: 'reading',
  Write: 'writing',
  Execute: 'running',
  Destructive: 'removing',
  Financial: 'paying',
};

/** The ids of one word by where it stands. */
export interface Weighed {
  /** In the name or in the opening of the description. */
  readonly stated: string;
  /** First in the name, after the server's own words. */
  readonly first: string;
  /** In the name of a parameter. */
  readonly parameter: string;
}

/** A verb by its lemma, anything else by its singular; undefined for what means nothing by itself. */
export function weighed(text: string, verb: string | undefined): Weighed | undefined {
  if (!/^\p{L}{2}/u.test(text) || (verb === undefined && EMPTY.has(text))) return undefined;
  const word = verb ?? singular(text);
  return { stated: word, first: `first:${word}`, parameter: `parameter:${word}` };
}

/** Articles, prepositions, pronouns: they stand beside everything. */
const EMPTY: ReadonlySet<string> = new Set([...stopwords, 'per', 'via', 'within', 'without', 'across', 'onto']);

/** How far something speaks for each category, in log-odds, in the order of the categories. */
type Odds = readonly number[];

/** What words say, by their ids, and where the odds start before any word. */
export interface WordWeights {
  readonly start: Odds;
  readonly words: ReadonlyMap<string, Odds>;
}

type Stored = Readonly<Partial<Record<Category, number>>>;
const oddsOf = (row: Stored): Odds => CATEGORIES.map((category) => row[category] ?? 0);

/** The fitted words, from `data/classifier/words.json`. */
const WORDS: WordWeights = {
  start: oddsOf(stored.start),
  words: new Map(Object.entries<Stored>(stored.words).map(([word, row]) => [word, oddsOf(row)])),
};
/** Their own bytes, for the ruleset digest. */
export const WORDS_TEXT: string = JSON.stringify(stored);

/** What a definition's words are read from. */
export interface Wording {
  readonly nameWords: readonly Word[];
  /** The words of the server's own name. */
  readonly serverWords: ReadonlySet<string>;
  readonly opening: readonly Word[];
  readonly parameters: readonly Pick<Parameter, 'named' | 'key'>[];
}

/** Later words of an opening say how and when, not what. */
const MAX_OPENING = 20;

/** Visits every word that counts, with its id and where it stands. A word may come more than once. */
export function eachWord(
  { nameWords, serverWords, opening, parameters }: Wording,
  visit: (id: string, word: Word, at: 'name' | 'opening' | Pick<Parameter, 'key'>) => void,
): void {
  let isFirst = true;
  for (const word of nameWords) {
    const ids = word.known.weighed;
    if (ids === undefined) continue;
    visit(ids.stated, word, 'name');
    if (isFirst && !serverWords.has(word.text)) {
      visit(ids.first, word, 'name');
      isFirst = false;
    }
  }
  const limit = Math.min(opening.length, MAX_OPENING);
  for (let index = 0; index < limit; index += 1) {
    const word = opening[index];
    if (word?.known.weighed !== undefined) visit(word.known.weighed.stated, word, 'opening');
  }
  for (const parameter of parameters)
    for (const word of parameter.named)
      if (word.known.weighed !== undefined) visit(word.known.weighed.parameter, word, parameter);
}

/** The ids of those words, some more than once. */
export function wordIds(wording: Wording): string[] {
  const ids: string[] = [];
  eachWord(wording, (id) => ids.push(id));
  return ids;
}

/** Less likely than not is no likeness. */
const LIKELY = 0.5;
/** How far words must speak for it in sum: what is usual anyway is no evidence. */
const SAID = 0.8;

/** What the words of these ids are like, each counted once: one likeness, or none where they leave it open. */
export function likenessesOf(ids: readonly string[], { start, words }: WordWeights = WORDS): Likeness[] {
  const counted: Odds[] = [];
  for (const id of ids) {
    const odds = words.get(id);
    if (odds !== undefined && !counted.includes(odds)) counted.push(odds);
  }
  let [best, said, highest, total] = [0, 0, -Infinity, 0];
  for (let index = 0; index < CATEGORIES.length; index += 1) {
    let sum = 0;
    for (const odds of counted) sum += odds[index] ?? 0;
    const logOdds = sum + (start[index] ?? 0);
    total += Math.exp(logOdds);
    if (logOdds > highest) [best, said, highest] = [index, sum, logOdds];
  }
  const category = CATEGORIES[best];
  return category === undefined || said < SAID || Math.exp(highest) < LIKELY * total ? [] : [LIKENESS[category]];
}

/** How far a word speaks for a likeness, in log-odds; 0 for words that tell nothing. */
export function pullOf(id: string, likeness: Likeness): number {
  const index = CATEGORIES.findIndex((category) => LIKENESS[category] === likeness);
  return WORDS.words.get(id)?.[index] ?? 0;
}
