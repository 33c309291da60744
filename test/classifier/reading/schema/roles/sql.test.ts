import { object, testNames, testWords, text } from './role-of.ts';

testNames(
  'sql',
  text(),
  'statement statements ddl sql sql_query soql cypher sql_statement kql cypher_query sparql graphql_query gql migration_sql',
);
testNames(null, object, 'sql');
testWords('sql', 'query', 'sql select cypher insert mutation graphql aql sparql soql ddl');
