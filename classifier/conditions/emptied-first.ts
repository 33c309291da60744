import { keyPlace } from '../reading/parameters.ts';
import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/place.ts';
import { leads, parametersNamed } from './select.ts';

/** "Imports rows" with `truncateFirst`: a switch by which all that was there goes before anything is written. */
export const emptiedFirst = (features: Features): readonly Place[] => {
  const flags = parametersNamed(features, 'truncate wipe purge drop');
  if (flags.length === 0 || !leads(features, ['create', 'update'])) return [];
  return flags
    .filter(({ type, words, depth }) => type === 'boolean' && depth < 2 && EMPTIES.test(words.join('_')))
    .map(keyPlace);
};

/** Not `truncate` alone, which can be about the text of an answer. */
const EMPTIES =
  /^(?:truncate|wipe|purge|drop)_(?:target|destination|first|before|existing|tables?|collections?|old)(?:_[a-z]+)*$/;
