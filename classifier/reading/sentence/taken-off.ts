import { oneOf } from '../words/one-of.ts';
import type { Outcome } from './outcome.ts';
import { DETERMINERS, JOINS, PREPOSITIONS, STOP, type VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/**
 * The verb of "Takes a guest off a list", with what is taken off ending before "off". Undefined where nothing is taken off
 * anything: "Takes the drone off" and "Takes 10% off a price" are none of these.
 */
export function takenOff(sentence: readonly Word[], { index, length, verb }: VerbAt): VerbAt | undefined {
  if (verb.lemma !== 'take' || length > 1) return undefined;
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
  return { index, verb, length: 1, particle: at };
}

const MAX_BETWEEN = 8;

const AMOUNTS = /^(?:\d|some|part|half|money|load|pressure)/;

const isThing = (word: Word | undefined): boolean =>
  word !== undefined && !STOP.has(word.text) && word.known.nouns.size > 0;

const isOff = (_: readonly Word[], { particle }: VerbAt, sentence: readonly Word[]): boolean =>
  sentence[particle ?? -1]?.text === 'off';

/** "Takes a post off the site": it is only hidden. */
const isOffShow = (clause: readonly Word[], main: VerbAt, sentence: readonly Word[]): boolean =>
  isOff(clause, main, sentence) &&
  sentence.slice((main.particle ?? 0) + 1, (main.particle ?? 0) + 5).some(({ text }) => SHOWN_ON.has(text));

/** What is taken off something goes, or is hidden. */
export const TAKEN_OFF: readonly Outcome[] = [
  { verbs: oneOf('take'), becomes: 'shelve', where: isOffShow },
  { verbs: oneOf('take'), becomes: 'delete', where: isOff },
];

/** Where something can be put again that was taken off it. */
const SHOWN_ON = oneOf(
  'site website sites web air feed shelf shelves market marketplace portal portals store stores network calendar schedule grid production internet menu line load',
);
