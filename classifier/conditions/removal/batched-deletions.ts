import type { Features } from '../../reading/features.ts';
import { keyPlace, type Parameter } from '../../reading/schema/parameters.ts';
import type { Place } from '../../reading/words/place.ts';
import { leads, parametersNamed } from '../select.ts';

/** "Batch update products" with lists to `create`, to `update` and to `delete`: what one call can remove beside its changes. */
export function batchedDeletions(features: Features): readonly Place[] {
  const deleted = lists(features, 'delete');
  const isBatch = deleted.length > 0 && leads(features, ['create', 'update']);
  return isBatch && lists(features, 'create update').length > 0 ? deleted.map(keyPlace) : [];
}

const lists = (features: Features, names: string): readonly Parameter[] =>
  parametersNamed(features, names).filter(({ depth, words, isArray }) => depth === 0 && words.length === 1 && isArray);
