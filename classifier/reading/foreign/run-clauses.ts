import { MAX_WORD } from '../words/vocabulary.ts';
import { nounOf, type ForeignThing } from './deed.ts';
import type { Entry, Vocabulary } from '../words/languages.ts';
import type { VerbForm } from '../words/lexicon.ts';
import type { Place, Source } from '../words/place.ts';
import { placeOf, type Word } from '../words/words.ts';

/** A word of a vocabulary inside a run of letters. */
export interface Hit<T> {
  readonly means: T;
  /** Where it stands among the characters of the text that is read. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
}

/** A part of a sentence between commas, with what is known of its words. */
export interface Clause {
  readonly text: string;
  readonly verbs: Hit<VerbForm>[];
  readonly nouns: Hit<string>[];
  readonly all: Hit<true>[];
}

/** How many of its words are read. */
const LOOKED_AT = 30;

const OPENS = new Set('(（【[');
const CLOSES = new Set(')）】]');
const SIGNS = new Set('(),:]=—–');
const BRACKETS = /[()（）【】[\]]/g;
const CLAUSE_ENDS = /[,，;；:：—]/;

/** The clauses of a sentence without spaces between its words, without what stands in brackets. */
export function clausesOf(source: Source, sentence: readonly Word[], vocabulary: Vocabulary): readonly Clause[] {
  const runs = sentence.slice(0, LOOKED_AT);
  const clauses: Clause[] = [];
  let [depth, end, read]: [number, number, number] = [0, runs[0]?.start ?? 0, 0];
  let current: (Clause & { text: string }) | undefined;
  for (const [index, run] of runs.entries()) {
    const gap = source.text.slice(end, run.start);
    end = run.end;
    for (const sign of gap) depth = OPENS.has(sign) ? depth + 1 : CLOSES.has(sign) ? Math.max(0, depth - 1) : depth;
    // What stands in brackets is an aside.
    if (depth > 0 || SIGNS.has(run.text)) {
      if (CLAUSE_ENDS.test(run.text)) current = undefined;
      if (run.text === '(') depth += 1;
      if (run.text === ')' || run.text === ']') depth = Math.max(0, depth - 1);
      continue;
    }
    if (current === undefined || CLAUSE_ENDS.test(gap)) {
      current = { text: '', verbs: [], nouns: [], all: [] };
      clauses.push(current);
    } else current.text += gap.replace(BRACKETS, '');
    const [previous, next] = [runs[index - 1], runs[index + 1]];
    const neighbours = {
      previous: isBeside(source, previous, run) ? previous : undefined,
      next: isBeside(source, run, next) ? next : undefined,
    };
    read = scan(source, run, neighbours, vocabulary, { clause: current, from: read });
    current.text += run.text;
  }
  return clauses;
}

/** Whether nothing but blanks stands between two runs: "API，key" are two things. */
const isBeside = ({ text }: Source, first: Word | undefined, second: Word | undefined): boolean =>
  first !== undefined && second !== undefined && text.slice(first.end, second.start).trim() === '';

/**
 * Finds the words of a vocabulary in a run, the longest first, and adds them to its clause: those from an index on, as what
 * stands before was read with the run before. Returns the index up to which the next run is read with this one: "API 키".
 */
function scan(
  source: Source,
  run: Word,
  { previous, next }: { readonly previous: Word | undefined; readonly next: Word | undefined },
  { verbs, nouns, all }: Vocabulary,
  { clause, from }: { readonly clause: Clause; readonly from: number },
): number {
  const text = run.text.slice(0, 200);
  const beyond = next === undefined ? text : `${text} ${next.text.slice(0, 20)}`;
  const offset = clause.text.length;
  const placeAt = (at: number, length: number): Place => {
    if (next !== undefined && at + length > text.length) return placeOf(source, run, next);
    // Folding can change the length of a run; then the whole run is the evidence.
    return run.text.length === Math.min(run.end - run.start, MAX_WORD)
      ? { source, start: run.start + at, end: run.start + at + length }
      : placeOf(source, run);
  };
  const hit = <T>(at: number, length: number, means: T): Hit<T> => ({
    means,
    start: offset + at,
    end: offset + at + length,
    place: placeAt(at, length),
  });
  // "API key"
  const isSecond = previous?.known.compounds?.has(run.text) === true;
  const compound = next === undefined ? undefined : run.known.compounds?.get(next.text)?.text;
  const isPart = isSecond || from > 0 || lengthOf(entryAt(nouns.get(text.charAt(0)), beyond, 0)) > text.length;
  const english = isPart ? undefined : (compound ?? nounOf(run));
  if (english !== undefined) clause.nouns.push(hit(0, text.length, english));
  let at = from;
  for (; at < text.length; at += 1) {
    const first = text.charAt(at);
    const verb = entryAt(verbs.get(first), beyond, at);
    const noun = entryAt(nouns.get(first), beyond, at);
    const many = entryAt(all.get(first), beyond, at);
    const length = Math.max(lengthOf(verb), lengthOf(noun), lengthOf(many));
    if (length === 0) continue;
    if (verb !== undefined && lengthOf(verb) === length) clause.verbs.push(hit(at, length, verb.means));
    if (noun !== undefined && lengthOf(noun) === length) clause.nouns.push(hit(at, length, noun.means));
    if (lengthOf(many) === length) clause.all.push(hit(at, length, true));
    at += length - 1;
  }
  return Math.max(0, at - text.length - 1);
}

/** Of the entries that begin with a character the one that a text goes on with from there. */
const entryAt = <T>(entries: readonly Entry<T>[] | undefined, text: string, at: number): Entry<T> | undefined =>
  entries?.find(({ rest }) => text.startsWith(rest[0] ?? '', at));

const lengthOf = (entry: Entry<unknown> | undefined): number => entry?.rest[0]?.length ?? 0;

/** What is done to, of some nouns. */
export const thingsOf = (nouns: readonly Hit<string>[], head: Hit<string> | undefined): ForeignThing[] =>
  nouns.map((noun) => ({ noun: noun.means, place: noun.place, head: noun === head }));
