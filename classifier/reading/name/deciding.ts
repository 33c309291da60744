import type { Act } from '../acts/act.ts';
import type { Asked } from '../acts/asked-of.ts';
import { opensSentence } from '../acts/opens-sentence.ts';
import type { Effect } from '../words/effect.ts';

/** A case in which the opening of a description decides over the verb of a name, by the verb and the effect of the opening. */
export interface Deciding extends Asked {
  readonly where: (act: Act, opening: Act, other: Act | undefined) => boolean;
}

/** Done to something that is named, and not only mentioned. */
export const isExecuted = (act: Act): boolean => opensSentence(act) && act.things.length > 0 && !act.negated;

export const only = (...some: readonly Effect[]): ReadonlySet<Effect> => new Set(some);
