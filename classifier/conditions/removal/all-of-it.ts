import type { Act } from '../../reading/acts/act.ts';
import type { Features } from '../../reading/features.ts';
import { keyPlace } from '../../reading/schema/parameters.ts';
import { textAfter, type Place } from '../../reading/words/place.ts';
import { headsOf, leads, opens, parametersNamed } from '../select.ts';

/** "Imports rows" with `truncateFirst`: a switch by which all that was there goes before anything is written. */
export function emptiedFirst(features: Features): readonly Place[] {
  const flags = parametersNamed(features, 'truncate wipe purge drop');
  if (flags.length === 0 || !leads(features, ['create'])) return [];
  return flags
    .filter(({ type, words, depth }) => type === 'boolean' && depth < 2 && EMPTIES.test(words.join('_')))
    .map(keyPlace);
}

/** Not `truncate` alone, which can be about the text of an answer. */
const EMPTIES =
  /^(?:truncate|wipe|purge|drop)_(?:target|destination|first|before|existing|tables?|collections?|old)(?:_[a-z]+)*$/;

/** "Resets all extensions to their default state": nothing goes but what was chosen, unless it is of people. */
export const isSetBack = (features: Features, acts: readonly Act[]): boolean =>
  opens(features, DEFAULT) &&
  acts.every(({ verb }) => verb === 'reset') &&
  headsOf(acts, 'setting').length === 0 &&
  headsOf(acts, 'access').length === 0;

const DEFAULT = new Set(['default', 'defaults']);

/** "Clears all values of a range" */
export const isOfRange = ({ verb, things, origin }: Act): boolean =>
  verb === 'clear' && [...things, ...origin].some(({ word, head }) => head && /(?:^|_)ranges?$/.test(word));

/** "Deletes a note and all its links": what hangs on one thing. */
export const isOfOne = (place: Place): boolean =>
  place.source.text.slice(0, place.start).endsWith(' and ') &&
  /^ (?:of )?(?:its|their|associated|related|linked|attached)\b/.test(textAfter(place));
