import { NOUNS, type VerbForm } from '../words/lexicon.ts';
import type { Place } from '../words/place.ts';
import type { Word } from '../words/words.ts';

/** What a sentence of another language says is done to something. */
export interface Deed {
  readonly verb: VerbForm;
  readonly place: Place;
  readonly negated: boolean;
  readonly things: readonly ForeignThing[];
  readonly quantifier: Place | null;
}

export interface ForeignThing {
  /** The English noun of the lexicon. */
  readonly noun: string;
  readonly place: Place;
  readonly head: boolean;
}

/** English nouns stand in sentences of every language: "un file", "den Server". */
export const nounOf = ({ known }: Word): string | undefined =>
  NOUNS.has(known.noun) && known.verb === undefined ? known.noun : undefined;
