import { schemaChanges } from '#classifier/conditions/machines/database-schema.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('the shape of a database', (features) => schemaChanges(features).map(textAt), [
  ['is changed where a trigger is made', 'npm/postgres-kit | create_trigger | |', ['trigger']],
  ['is changed where a schema is changed', 'npm/postgres-kit | update_schema | |', ['schema']],
  ['is not changed where there is none', '| create_trigger | |', []],
  ['is not changed where it is read', 'npm/postgres-kit | get_schema | |', []],
  ['is not changed where a row is', 'npm/postgres-kit | update_row | |', []],
  ...eachOf('index indexes indices view views materialized_view materialized_views sequence sequences', (thing) => [
    `is not changed by a new ${thing}`,
    `npm/postgres-kit | create_${thing} | |`,
    [],
  ]),
  ...eachOf('alter modify change update edit rename replace set', (verb) => [
    `is changed where somebody can ${verb} a column`,
    `npm/postgres-kit | ${verb}_column | |`,
    ['column'],
  ]),
  ['is changed by a table that is altered', 'npm/postgres-kit | alter_table | |', ['table']],
  ['is not changed by a table that is renamed', 'npm/postgres-kit | rename_table | |', []],
  ['is changed by more than one column', 'npm/postgres-kit | alter_columns | |', ['columns']],
  ['is not changed where a column is added', 'npm/postgres-kit | add_column | |', []],
  ['is not changed where columns are made', 'npm/postgres-kit | create_columns | |', []],
  ['is not changed where a column is set up', 'npm/postgres-kit | set_up_column | |', []],
  ['is not changed by a subcolumn', 'npm/postgres-kit | update_subcolumn | |', []],
  ['is not changed by a columnist', 'npm/postgres-kit | update_columnist | |', []],
  ['is not changed where a column is made', 'npm/postgres-kit | create_column | |', []],
  ['is not changed by what a column has', 'npm/postgres-kit | update_column_note | |', []],
]);

testCases('the statements that shape a database', (features) => schemaChanges(features).map(textAt), [
  [
    'are those that a tool says it runs',
    '| execute | sql:string | Executes any statement, CREATE TABLE too.',
    ['CREATE TABLE'],
  ],
  ['are also dropped by', '| execute | sql:string | Executes any statement, DROP TABLE too.', ['DROP TABLE']],
  ['are also altered by', '| execute | sql:string | Executes any statement, ALTER TABLE too.', ['ALTER TABLE']],
  ['are called DDL', '| execute | query:string | Executes any statement, DDL too.', ['DDL']],
  ['are none that only change rows', '| execute | sql:string | Executes any statement, DML too.', []],
  ['are none of a tool that takes none', '| execute | | Executes any statement, DDL too.', []],
  ['are none of a tool that does not run them', '| list | sql:string | Lists statements, DDL too.', []],
  ['are none where only reading is allowed', '| execute | sql:string | Executes DDL. It is read-only.', []],
  ['are none where only a SELECT is', '| execute | sql:string | Executes a SELECT query, then DDL.', []],
]);
