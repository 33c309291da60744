import type { Act } from '../acts/act.ts';
import type { CueHit } from '../words/cues.ts';
import type { Cue } from '../words/lexicon.ts';
import type { Parameter } from '../schema/parameters.ts';
import type { Word } from '../words/words.ts';

/** What a definition holds beside one of its acts. */
export interface Context {
  /** All its acts as they are stated, and those of its name among them. */
  readonly stated: readonly Act[];
  readonly named: readonly Act[];
  readonly cues: ReadonlyMap<Cue, readonly CueHit[]>;
  readonly sentences: readonly (readonly Word[])[];
  readonly parameters: readonly Parameter[];
  /** The words of the name, and those of the opening. */
  readonly texts: readonly [readonly Word[], readonly Word[]];
}
