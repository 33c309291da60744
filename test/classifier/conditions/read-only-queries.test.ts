import { readOnlyQueries, statedLimits } from '#classifier/conditions/read-only-queries.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { schema } from '../subject.ts';
import { testCases, type Case } from '../cases.ts';

const takes = (description: string): Case[1] => ({
  name: 'execute_query',
  description: 'Executes a query.',
  inputSchema: schema({ sql: { type: 'string', description } }),
});

testCases('what a query is said to be limited to', (features) => statedLimits(features).map(textAt), [
  ['is reading', '| query | sql:string | Runs a query. It is read-only.', ['read-only']],
  ['is reading by the name of its server', 'npm/mysql-readonly | query | sql:string | Runs a query.', ['sql']],
  [
    'is what is left where writing is refused after it is named',
    '| query | sql:string | Runs a query. Any write operations are blocked.',
    ['write operations'],
  ],
  [
    'is what is left where writing is not allowed',
    '| query | sql:string | Runs a query. INSERT, UPDATE are not allowed.',
    ['INSERT, UPDATE'],
  ],
  [
    'is nothing where reading is one of several policies',
    '| query | sql:string | Runs a query under a readonly, write or admin policy.',
    [],
  ],
  [
    'is reading where writing is refused',
    '| query | sql:string | Runs a query. It is read-only, write access is not needed.',
    ['read-only'],
  ],
  ['is nothing where writing is the other choice', '| query | sql:string | Runs a query, read-only or read-write.', []],
  ['is what its parameter takes alone', takes('Only SELECT and SHOW statements.'), ['Only SELECT and']],
  ['is what its parameter has to be', takes('A query, which must be a SELECT.'), ['must be a SELECT']],
  ['is what stands in brackets behind it', takes('A query (SELECT only).'), ['SELECT only)']],
  ['is nothing where it only tells how to ask', takes('A query. SELECT only the columns that you need.'), []],
  ['is what stands in brackets', '| query | sql:string | 执行SQL查询语句(SELECT)', ['(SELECT)']],
  ['is what is said to be all', '| query | sql:string | 执行 SQL 查询 (仅限 SELECT)', ['(仅限 SELECT)']],
  [
    'is nothing in brackets where another statement is named',
    '| query | sql:string | Runs a query (SELECT) or a change (UPDATE).',
    [],
  ],
  [
    'is nothing in brackets where that has an exception',
    '| query | sql:string | Runs a query (SELECT), unless unlocked.',
    [],
  ],
  ['is no list of statements', '| query | sql:string | Runs a query (SELECT, INSERT).', []],
  ['is nothing where it only tells what is shown', takes('A query. We only show the first rows.'), []],
  ['is nothing where its parameter takes more', takes('Only SELECT, SHOW and INSERT statements.'), []],
  ['is nothing where its parameter is not limited', takes('Need not be only SELECT.'), []],
  ['is nothing where that holds in a mode', takes('In safe mode only SELECT statements.'), []],
  ['is nothing where that holds on a condition', takes('If readonly is set, only SELECT statements.'), []],
  ['is nothing where more is said than is read', takes(`Only SELECT statements.${' Or so.'.repeat(60)}`), []],
  ['is nothing where that has an exception', takes('Only SELECT statements, unless unlocked.'), []],
  ['is nothing where its parameter gives an example', takes('A SELECT query to execute.'), []],
  ['is nothing where writing is allowed', '| query | sql:string | Runs a query. INSERT, UPDATE are allowed.', []],
]);

testCases('where a query is limited to reading', (features) => readOnlyQueries(features).map(textAt), [
  ['is in the words for it', '| run | sql:string | Runs a query, read-only.', ['read-only']],
  ['is not in those of a tool without a query', '| run | | Runs a note, read-only.', []],
  ['is in the words for a statement without one', '| run | | Makes a SELECT query.', ['SELECT query']],
  ['is in the words for a bare one', '| run | | Runs a SELECT and returns rows.', ['Runs a SELECT']],
  ['is in the name', '| run_select_query | |', ['select']],
  ['is not in a name without a query', '| run_select_note | |', []],
  ['is not in the name of what makes one', '| create_select_query | |', []],
]);
