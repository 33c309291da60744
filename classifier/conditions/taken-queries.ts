import { keyPlace } from '../reading/schema/parameters.ts';
import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/words/place.ts';
import { inDomain, mentions, parametersWith } from './select.ts';
import { statedSql } from './stated-sql.ts';
import { storeCommands } from './store-commands.ts';

/** Where a tool takes what a database runs: SQL, a query in a language, a command of a data store. */
export function takenQueries(features: Features): readonly Place[] {
  const free = parametersWith(features, 'query').filter(({ name }) => /query|statement/i.test(name));
  const inLanguage =
    free.length > 0 && (inDomain(features, 'database') || mentions(features, 'query-language').length > 0);
  return [
    ...[...parametersWith(features, 'sql'), ...(inLanguage ? free : [])].map(keyPlace),
    ...statedSql(features),
    ...storeCommands(features),
  ];
}
