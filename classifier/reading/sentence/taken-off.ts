import { VERBS } from '../words/lexicon.ts';
import { oneOf } from '../words/one-of.ts';
import { DETERMINERS, JOINS, PREPOSITIONS, STOP, type VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/**
 * "Takes a guest off a list" removes the guest, "takes a post off the site" only hides it. Undefined where nothing is taken
 * off anything: "Takes the drone off" and "Takes 10% off a price" are none of these.
 */
export function takenOff(sentence: readonly Word[], { index, length, verb: { lemma } }: VerbAt): VerbAt | undefined {
  if (lemma !== 'take' || length > 1) return undefined;
  const limit = Math.min(sentence.length, index + MAX_BETWEEN);
  let at = index + 2;
  while (at < limit && sentence[at]?.text !== 'off') at += 1;
  const next = sentence[at + 1]?.text ?? '.';
  if (
    at >= limit ||
    AMOUNTS.test(sentence[index + 1]?.text ?? '') ||
    !(DETERMINERS.has(next) || isThing(sentence[at + 1]))
  )
    return undefined;
  if (sentence.slice(index + 1, at).some(({ text }) => STOP.has(text) || PREPOSITIONS.has(text) || JOINS.has(text)))
    return undefined;
  const isHidden = sentence.slice(at + 1, at + 5).some(({ text }) => SHOWN_ON.has(text));
  const verb = VERBS.get(isHidden ? 'unpublish' : 'remove');
  return verb === undefined ? undefined : { index, verb, length: 1, particle: at };
}

const MAX_BETWEEN = 8;

const AMOUNTS = /^(?:\d|some|part|half|money|load|pressure)/;

const isThing = (word: Word | undefined): boolean =>
  word !== undefined && !STOP.has(word.text) && word.known.nouns.size > 0;

/** Where something can be put again that was taken off it. */
const SHOWN_ON = oneOf(
  'site website sites web air feed shelf shelves market marketplace portal portals store stores network calendar schedule grid production internet menu line load',
);
