import { leadingActs } from './select.ts';
import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/words/place.ts';

/** "Execute SQL queries" of a definition that lists no parameters: where it says that it runs SQL. */
export const statedSql = (features: Features): readonly Place[] =>
  !features.leadEffects.includes('run') || features.parameters.length > 0
    ? []
    : leadingActs(features, ['run']).flatMap(({ things }) =>
        things.flatMap(({ word, place }) => (word === 'sql' ? [place] : [])),
      );
