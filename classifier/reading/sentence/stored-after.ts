import { oneOf } from '../words/one-of.ts';
import type { Word } from '../words/words.ts';

/** "Floor plan of a flat, stored with the listing": whether a sentence ends with where what it names lies from then on. */
export const isStoredAfter = (sentence: readonly Word[]): boolean => {
  const at = sentence.findIndex(
    ({ text }, index) => STORED.has(text) && BREAKS.has(sentence[index - 1]?.text ?? '') && index > 1,
  );
  return at > 0 && WHERE.has(sentence[at + 1]?.text ?? '') && !sentence.slice(at).some(({ text }) => MAYBE.has(text));
};

const STORED = oneOf('stored saved');
const BREAKS = oneOf(', ;');
const WHERE = oneOf('as in with on under to beside');
const MAYBE = oneOf('if when given by');
