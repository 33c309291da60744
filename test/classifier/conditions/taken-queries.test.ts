import { takenQueries } from '#classifier/conditions/taken-queries.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../cases.ts';

testCases('the queries that a tool takes', (features) => takenQueries(features).map(textAt), [
  ['are SQL', '| run | sql:string |', ['sql']],
  ['are those of a database', 'npm/mysql-kit | run | query:string |', ['query']],
  ['are those in a language', '| run | query:string | Runs a GraphQL query.', ['query']],
  ['are none that search', '| run | query:string |', []],
  ['are SQL that is stated', '| sql_run | | Execute SQL queries on the cluster.', ['sql', 'SQL']],
  ['are commands of a data store', '| redis_command | command:string |', ['command']],
]);
