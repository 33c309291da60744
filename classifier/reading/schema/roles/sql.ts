import { anyOf, endsIn, is, says } from './conditions.ts';
import { TEXT, type Reading } from './reading.ts';

/** Text in a query language. */
export const SQL: readonly Reading[] = [
  {
    role: 'sql',
    kinds: TEXT,
    name: anyOf(
      is('statement statements ddl'),
      endsIn(
        'sql sqls sql_list sql_query sql_queries sql_statements sql_text sql_string soql cypher sql_statement kql cypher_query sparql graphql_query gql',
      ),
    ),
  },
  {
    role: 'sql',
    kinds: TEXT,
    name: endsIn('query'),
    where: says('sql select cypher insert mutation graphql aql sparql soql ddl'),
  },
];
