import type { Features } from '../reading/features.ts';
import type { Parameter } from '../reading/schema/parameters.ts';
import { textAfter, type Place, type Source } from '../reading/words/place.ts';
import { askedOfADatabase } from './returned.ts';
import {
  cuePlaces,
  deniedCues,
  earlyCues,
  leads,
  nameSays,
  parameterPlaces,
  parametersWith,
  placesOf,
} from './select.ts';

/** Where it is said that a query may only read, or that it may not write; by the name of a server (`mysql-readonly`), too. */
export const statedLimits = (features: Features): readonly Place[] => [
  ...cuePlaces(features, 'select-only', 'read-only').filter((place) => !OR_WRITES.test(textAfter(place))),
  ...deniedCues(features, 'dml'),
  ...inBrackets(features),
  ...(features.productWords.has('readonly') ? parameterPlaces(features, 'sql') : []),
  ...(leads(features, ['run']) ? parametersWith(features, 'sql').flatMap(saidAt) : []),
];

/** What a parameter says of the queries that it takes. */
const saidAt = ({ description }: Parameter): readonly Place[] => limitIn(description, ONLY_READS, (text) => text);

/** What stands in brackets in a description; what is unsure in another sentence is so of something else. */
const inBrackets = ({ description }: Features): readonly Place[] => limitIn(description, IN_BRACKETS, sentenceAt);

/** Where a text limits queries to reading, if it names nothing that writes, and nothing unsure where the limit stands. */
function limitIn(
  source: Source | null,
  limits: RegExp,
  around: (text: string, at: number) => string,
): readonly Place[] {
  // What a longer text allows further down would have to be read, too.
  if (source === null || source.text.length > MAX_SAID) return [];
  const { text } = source;
  const limit = limits.exec(text);
  return limit === null || WRITES.test(text) || UNSURE.test(around(text, limit.index))
    ? []
    : [{ source, start: limit.index, end: limit.index + limit[0].length }];
}

const sentenceAt = (text: string, at: number): string => {
  const start = Math.max(...ENDS.map((end) => text.lastIndexOf(end, at))) + 1;
  return text.slice(start).split(ENDED)[0] ?? '';
};

const ENDS = ['.', '。', '\n'];
const ENDED = /[.。\n]/;

/** "Runs a query (SELECT)", in whatever language the rest is. */
const IN_BRACKETS = /[(（](?:(?:仅限|只限|仅|只) ?)?SELECT(?: only| queries| statements)?[)）]/;
const MAX_SAID = 400;
/** What a parameter says: "only SELECT and SHOW statements are allowed"; in capitals, and not before an object: "SELECT only the columns that you need" limits nothing. */
const ONLY_READS =
  /\b[Oo]nly (?:allows? |accepts? |supports? |permits? )?(?:SELECT|SHOW)(?: (?:statements?|queries|query|and|or)\b|[,/).]|$)|\b(?:SELECT|SHOW) (?:statements? |queries )?only(?:[,).]|$)|\b[Rr]ead-only (?:SQL|query|SELECT)\b|\bmust (?:be (?:a )?|start with |begin with )SELECT\b/;
/** "It need not be only SELECT", "In safe mode only SELECT statements", "unless writing is on": a limit that may not hold. */
const UNSURE =
  /\b(?:not|never|cannot|isn't|needn't|beyond|besides|if|when|while|unless|until|except|mode|default|otherwise)\b/i;
const WRITES = /\b(?:INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|TRUNCATE|REPLACE|MERGE|GRANT|write|DDL|DML)\b/i;

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
