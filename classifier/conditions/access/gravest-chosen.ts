import type { Act } from '../../reading/acts/act.ts';
import type { Effect } from '../../reading/words/effect.ts';
import type { Features } from '../../reading/features.ts';
import { DELETING, chosenActs } from '../select.ts';

/** The actions with these effects that a caller can choose; none where another one deletes, which weighs more. */
export const gravestChosen = (features: Features, effects: readonly Effect[]): readonly Act[] => {
  const acts = chosenActs(features, effects);
  return acts.length > 0 && chosenActs(features, DELETING).length > 0 ? [] : acts;
};
