import { readOnlyQueries } from '../conditions/read-only-queries.ts';
import { defineRule } from '../rule.ts';
import { cuePlaces, leads, DELETING, WRITING } from '../conditions/select.ts';

const MAKING = [...WRITING, ...DELETING];

export default defineRule({
  id: 'query-only-reads',
  title: 'Its query is limited to reading',
  moves: 'both',
  capability: null,
  rationale: 'A query language that is stated to be read-only can only return data, but any of it.',
  limits: 'A stated limit can have holes: a read-only transaction has been escaped by stacked statements.',
  references: ['postgresql-18/sql-set-transaction', 'data/labelled-tools'],
  prior: { category: { Read: 3.5, Execute: -1.5 }, risk: 0.9 },
  examples: {
    match: [
      {
        name: 'query',
        description: 'Run a read-only SQL query.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      {
        name: 'execute_query',
        description: 'Executes a SELECT query.',
        inputSchema: { type: 'object', properties: { query: { type: 'string', description: 'SQL' } } },
      },
      { name: 'read_rows', description: 'Reads rows of a table.', server: 'npm/mysql-kit' },
    ],
    noMatch: [
      {
        name: 'execute_sql',
        description: 'Runs INSERT, UPDATE or SELECT statements: any SQL.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      { name: 'list_rows', description: 'Lists rows.' },
      { name: 'create_view', description: 'Creates a view of a SELECT query.' },
      { name: 'list_views', description: 'Lists views. Of a schema. The role has to be allowed SELECT statements.' },
    ],
  },
  detect(features) {
    const places = readOnlyQueries(features);
    // A view or a report is made of such a query.
    if (places.length === 0 || leads(features, MAKING)) return [];
    return cuePlaces(features, 'dml').length > 0 ? [] : places;
  },
});
