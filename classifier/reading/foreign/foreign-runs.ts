import type { Deed } from './deed.ts';
import type { Vocabulary } from '../words/languages.ts';
import type { Source } from '../words/place.ts';
import { clausesOf } from './run-clauses.ts';
import { deedsFromStart } from './verb-first.ts';
import { deedsBeforeEnd } from './verb-last.ts';
import type { Word } from '../words/words.ts';

/** What a sentence without spaces between its words says is done: its main verb first, then those that are joined to it. */
export function deedsInRuns(source: Source, sentence: readonly Word[], vocabulary: Vocabulary): Deed[] {
  const clauses = clausesOf(source, sentence, vocabulary);
  return vocabulary.verbLast ? deedsBeforeEnd(clauses) : deedsFromStart(clauses, vocabulary);
}
