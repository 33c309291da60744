import type { Features } from '../reading/features.ts';
import { textAfter, type Place } from '../reading/words/place.ts';
import { askedOfADatabase } from './returned.ts';
import { cuePlaces, deniedCues, earlyCues, leads, nameSays, parameterPlaces, placesOf } from './select.ts';

/** Where it is said that a query may only read, or that it may not write; by the name of a server (`mysql-readonly`), too. */
export const statedLimits = (features: Features): readonly Place[] => [
  ...cuePlaces(features, 'select-only', 'read-only').filter((place) => !OR_WRITES.test(textAfter(place))),
  ...deniedCues(features, 'dml'),
  ...(features.productWords.has('readonly') ? parameterPlaces(features, 'sql') : []),
];

/** "A readonly, write, or admin policy", "read-only or read-write" */
const OR_WRITES = /^(?:(?:,? or | \/ ?|\/)(?:read-?)?write\b|, (?:read-?)?write(?:,| or| and))/i;

/** Where a tool says that what it asks of a database is limited to reading. */
export function readOnlyQueries(features: Features): readonly Place[] {
  const queries = parameterPlaces(features, 'sql');
  // Of a tool that takes no query, later sentences tell what it needs: "permission for SELECT statements".
  const limited = queries.length > 0 ? statedLimits(features) : earlyCues(features, 2, 'select-only');
  const named =
    nameSays(features, 'query sql statement cypher').length > 0 && leads(features, ['run', 'read'])
      ? nameSays(features, 'select readonly read')
      : [];
  return [...limited, ...named, ...placesOf(askedOfADatabase(features))];
}
