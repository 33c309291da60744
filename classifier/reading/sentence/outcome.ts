import { askedOf, type Asked } from '../acts/asked-of.ts';
import { clauseAfter } from './clause.ts';
import type { Effect } from '../words/effect.ts';
import type { VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/** What comes of a main verb where the rest of its sentence says so, whatever that verb does elsewhere. */
export interface Outcome extends Asked {
  readonly becomes: Effect;
  /** `clause`: what follows the verb, as far as the next stop. */
  readonly where: (clause: readonly Word[], main: VerbAt, sentence: readonly Word[]) => boolean;
}

/** Answers what comes of the main verb of a sentence: the first outcome of a list that holds, else null. */
export function outcomeBy(outcomes: readonly Outcome[]): (sentence: readonly Word[], main: VerbAt) => Effect | null {
  const outcomesOf = askedOf(outcomes);
  return (sentence, main) => {
    const possible = outcomesOf(main.verb.lemma, main.verb.effect);
    if (possible.length === 0) return null;
    const clause = clauseAfter(sentence, main);
    return possible.find(({ where }) => where(clause, main, sentence))?.becomes ?? null;
  };
}
