import { NEGATORS, type Cue, type Phrase } from './lexicon.ts';
import type { Place, Source } from './place.ts';
import { placeOf, textBefore, type Word } from './words.ts';

/** A phrase of the lexicon in a text, and whether the text denies it ("never permanently"). */
export interface CueHit {
  readonly cue: Cue;
  readonly place: Place;
  readonly negated: boolean;
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
}

/** Whether one of the four words before an index denies what follows, within its clause. */
export function isNegated(sentence: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const word = sentence[at]?.text ?? '';
    if (word === ',' || word === 'but' || word === '(' || word === ':') return false;
    if (NEGATORS.has(word)) return true;
  }
  return false;
}

/** What `*` never stands for: "all to" is no phrase. */
const FUNCTION_WORDS = new Set('to of is are and or the a an in on for with , . : ( )'.split(' '));

/** Adds the phrases of the lexicon in some sentences to those found before, in order. */
export function cuesIn(source: Source, sentences: readonly (readonly Word[])[], found: Map<Cue, CueHit[]>): void {
  for (let number = 0; number < sentences.length; number += 1) {
    const sentence = sentences[number] ?? [];
    for (let index = 0; index < sentence.length; index += 1) {
      const phrases = sentence[index]?.known.phrases;
      if (phrases === undefined) continue;
      const { alone, before, beforeAny } = phrases;
      const next = sentence[index + 1];
      const begun = next?.known.isSecond === true ? before.get(next.text) : undefined;
      if (alone === undefined && begun === undefined && beforeAny === undefined) continue;
      const at = { source, sentence, index, number };
      if (alone !== undefined) collect(alone, at, found);
      if (begun !== undefined) collect(begun, at, found);
      if (beforeAny !== undefined) collect(beforeAny, at, found);
    }
  }
}

interface At {
  readonly source: Source;
  readonly sentence: readonly Word[];
  readonly index: number;
  readonly number: number;
}

function collect(phrases: readonly Phrase[], at: At, into: Map<Cue, CueHit[]>): void {
  const { source, sentence, index, number } = at;
  for (const { cue, words } of phrases) {
    const [first, last] = [sentence[index], sentence[index + words.length - 1]];
    if (first === undefined || last === undefined || !isSaid(words, sentence, index)) continue;
    const negated =
      isNegated(sentence, index) ||
      (cue === 'dml' && (isLeftToOthers(sentence, index) || isRefused(sentence, index + words.length)));
    const hit = { cue, place: placeOf(source, first, last), negated, sentence: number };
    const same = into.get(cue);
    if (same === undefined) into.set(cue, [hit]);
    else same.push(hit);
  }
}

/** "Use another tool for write operations" */
const isLeftToOthers = (sentence: readonly Word[], index: number): boolean =>
  textBefore(sentence, index) === 'for' &&
  sentence.slice(Math.max(0, index - 5), index).some(({ text }) => text === 'use');

/** "INSERT and whatever else writes is blocked": whether it is said after an index that nothing of it is done. */
const isRefused = (sentence: readonly Word[], index: number): boolean =>
  sentence
    .slice(index, index + 20)
    .some(
      ({ text }, at, rest) =>
        REFUSED.has(text) ||
        (ALLOWED.has(text) && /^(?:not|never)$/.test(rest[at - 1]?.text ?? '')) ||
        (text === 'fail' && /^(?:will|always)$/.test(rest[at - 1]?.text ?? '')),
    );

const REFUSED = new Set('blocked rejected refused forbidden prohibited disallowed denied disabled'.split(' '));
const ALLOWED = new Set('allowed permitted supported accepted possible executed run'.split(' '));

/** Whether a sentence goes on with a phrase whose first word is said at an index; `*` is any one word that means something. */
function isSaid(phrase: readonly string[], sentence: readonly Word[], index: number): boolean {
  for (let offset = 1; offset < phrase.length; offset += 1) {
    const [text, said] = [phrase[offset], sentence[index + offset]?.text ?? ''];
    if (text === '*' ? FUNCTION_WORDS.has(said) : said !== text) return false;
  }
  return true;
}
