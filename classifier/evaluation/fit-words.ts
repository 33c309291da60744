import { CATEGORIES } from '#schema/category.ts';
import { saidWith, type WordWeights } from '../reading/words/wording.ts';
import { round } from '../classify.ts';
import { foldsOf } from './folds.ts';
import type { Labelled } from './cross-validation.ts';
import { shareOf } from './fit.ts';
import { fitLogistic } from './logistic.ts';

/** Words that fewer servers use say more of those servers than of tools. */
const MIN_SERVERS = 4;
/** How strongly a word is held to saying nothing. Chosen, like the one below, on tools that no rule had been written for. */
const STRENGTH = 4.5;
/** A word that moves no category as far as this is left out. */
const TELLING = 0.2;
/** What is less than this of a word that stays. */
const SLIGHT = 0.1;
const ROUNDS = 150;
const DIGITS = 2;

/** The ids of words that enough servers use, sorted. */
export function vocabularyOf(rows: readonly Labelled[]): string[] {
  const servers = new Map<string, Set<string>>();
  for (const { group, sample } of rows)
    for (const word of sample.words) servers.set(word, (servers.get(word) ?? new Set()).add(group));
  return [...servers].flatMap(([word, { size }]) => (size < MIN_SERVERS ? [] : [word])).sort();
}

/** What words say of the category, fitted apart from all rules. Deterministic: same rows, same weights. */
export function fitWords(rows: readonly Labelled[]): WordWeights {
  const vocabulary = vocabularyOf(rows);
  const indexOf = new Map(vocabulary.map((word, index) => [word, index + 1]));
  const width = CATEGORIES.length;
  const found = fitLogistic({
    rows: rows.map(({ sample }) => [0, ...new Set(sample.words.flatMap((word) => indexOf.get(word) ?? []))]),
    targets: rows.map(({ sample: { category, also = [] } }) => CATEGORIES.map((name) => shareOf(name, category, also))),
    start: new Float64Array((vocabulary.length + 1) * width),
    strengthOf: (index) => (index === 0 ? 0 : STRENGTH),
    rounds: ROUNDS,
  });
  const oddsAt = (index: number): number[] => {
    const odds = [...found.subarray(index * width, (index + 1) * width)];
    // Only differences count.
    const mean = odds.reduce((sum, value) => sum + value, 0) / width;
    return odds.map((value) => round(value - mean, DIGITS));
  };
  const words = vocabulary.flatMap((word, index): [string, number[]][] => {
    const odds = oddsAt(index + 1);
    const isTelling = odds.some((value) => Math.abs(value) >= TELLING);
    return isTelling ? [[word, odds.map((value) => (Math.abs(value) >= SLIGHT ? value : 0))]] : [];
  });
  return new Map(words);
}

/**
 * The same rows with what their words say, by words fitted without any tool of their server: what words are worth can only
 * be measured where they did not know the answer.
 */
export function withWording<R extends Labelled>(rows: readonly R[], folds = 10): R[] {
  const foldOf = foldsOf(rows, folds);
  const weights = Array.from({ length: folds }, (_, fold) =>
    fitWords(rows.filter(({ group }) => foldOf.get(group) !== fold)),
  );
  return rows.map((row) => {
    const words = weights[foldOf.get(row.group) ?? 0];
    return { ...row, sample: { ...row.sample, said: words === undefined ? null : saidWith(row.sample.words, words) } };
  });
}

/** Words as they are stored: sorted, one a line, zeros left out. Same weights: same text. */
export function wordsText(words: WordWeights): string {
  const row = (odds: readonly number[]): object =>
    Object.fromEntries(CATEGORIES.flatMap((name, index) => (odds[index] ? [[name, odds[index]]] : [])));
  const lines = [...words].map(([word, odds]) => `    ${JSON.stringify(word)}: ${JSON.stringify(row(odds))}`);
  return [
    '{',
    '  "generator": "scripts/fit-weights.ts: do not edit by hand",',
    '  "words": {',
    lines.join(',\n'),
    '  }',
    '}\n',
  ].join('\n');
}
