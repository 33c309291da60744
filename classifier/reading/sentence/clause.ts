import { objectPhrase, STOP, type VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/** What is said of a verb, as far as the next stop. */
export function clauseAfter(sentence: readonly Word[], { index, length }: VerbAt): readonly Word[] {
  const start = index + length;
  const limit = Math.min(sentence.length, start + 20);
  let end = start;
  while (end < limit && !STOP.has(sentence[end]?.text ?? '')) end += 1;
  return sentence.slice(start, end);
}

/** One word, or any of several. */
type Wanted = string | ReadonlySet<string>;

/** Whether a clause says one of each of some words, one after another. */
export function says(clause: readonly Word[], ...wanted: readonly Wanted[]): boolean {
  for (let at = 0; at < clause.length; at += 1) if (saysAt(clause, at, wanted)) return true;
  return false;
}

function saysAt(clause: readonly Word[], at: number, wanted: readonly Wanted[]): boolean {
  for (let offset = 0; offset < wanted.length; offset += 1)
    if (!isOneOf(clause[at + offset]?.text ?? '', wanted[offset] ?? '')) return false;
  return true;
}

const isOneOf = (text: string, wanted: Wanted): boolean =>
  typeof wanted === 'string' ? text === wanted : wanted.has(text);

/** Where "and returns" stands among thirty words from an index on, counted from there; 0 where it does not. */
export function returnsAfter(sentence: readonly Word[], index: number): number {
  const end = Math.min(sentence.length, index + 30);
  for (let at = index + 2; at < end; at += 1)
    if (sentence[at - 1]?.text === 'and' && RETURNS.has(sentence[at]?.text ?? '')) return at - index;
  return 0;
}

const RETURNS = new Set(['return', 'returns']);

/** Whether a clause says by one of some prepositions that something goes into, or lies in, one of some places. */
export const goesInto = (
  clause: readonly Word[],
  prepositions: ReadonlySet<string>,
  places: ReadonlySet<string>,
): boolean =>
  clause.some(({ text }, at) => prepositions.has(text) && places.has(objectPhrase(clause, at + 1).at(-1)?.text ?? ''));

/** Whether a clause says of something that it lies in a place of the product. */
export const isInPlace = (clause: readonly Word[], prepositions: ReadonlySet<string>): boolean =>
  goesInto(clause, prepositions, PLACES);

const PLACES = new Set(
  'project workspace library gallery folder album board account notebook drive presentation deck course site website book canvas collection whiteboard directory repository repo'.split(
    ' ',
  ),
);
