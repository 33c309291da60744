import { leadingActs } from './select.ts';
import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/words/place.ts';

/** "Execute SQL queries" of a definition that lists no parameters, "Executes a SQL file" by its path: where it says that it runs SQL. */
export const statedSql = (features: Features): readonly Place[] =>
  !features.leadEffects.includes('run') || (features.parameters.length > 0 && !takesFile(features))
    ? []
    : leadingActs(features, ['run']).flatMap(({ things }) =>
        things.flatMap(({ word, place }) => (IS_SQL.test(word) ? [place] : [])),
      );

/** Whether it is kept in a file that the caller names. */
const takesFile = ({ roles }: Features): boolean => roles.includes('path') && !roles.includes('command');

const IS_SQL = /^sql(?:_(?:files?|scripts?|dumps?))?$/;
