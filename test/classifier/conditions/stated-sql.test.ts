import { statedSql } from '#classifier/conditions/stated-sql.ts';
import { testCases } from '../cases.ts';

testCases('SQL that a definition without parameters says that it runs', (features) => statedSql(features).length > 0, [
  ['is that of its sentence', '| sql_run | | Execute SQL queries on the cluster.', true],
  ['is that of its name', '| execute_sql | |', true],
  [
    'is none where parameters tell what is run',
    '| execute_sql | sql:string | Execute SQL queries on the cluster.',
    false,
  ],
  ['is that of a file', '| db_run | path:string | Executes a SQL file.', true],
  ['is that of a script', '| db_run | path:string | Executes a SQL script.', true],
  ['is none that is only checked in a file', '| db_run | path:string | Runs SQL checks on a file.', false],
  ['is none of a file where a command is taken', '| db_run | path:string command:string | Executes a SQL file.', false],
  ['is none that is only written', '| draft_sql | | Generates SQL from a question.', false],
  ['is none that is not spoken of', '| run_job | | Runs a job.', false],
]);
