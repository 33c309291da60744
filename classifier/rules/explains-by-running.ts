import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { cuePlaces, parametersWith } from '../conditions/select.ts';

export default defineRule({
  id: 'explains-by-running',
  title: 'It can run the query that it explains',
  moves: 'both',
  capability: 'runs-query',
  rationale: 'EXPLAIN ANALYZE executes its statement, changes included.',
  limits: 'The server may refuse all but SELECT, or run the statement in a transaction that it rolls back.',
  references: ['postgresql-18/sql-explain', 'owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 5, Read: -2 }, risk: 0.7 },
  examples: {
    match: [
      {
        name: 'explain_query',
        description: 'Explains a query.',
        inputSchema: {
          type: 'object',
          properties: { query: { type: 'string', description: 'SQL' }, analyze: { type: 'boolean' } },
        },
      },
      {
        name: 'explain',
        description: 'Explains a query.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' }, analyze: { type: 'boolean' } } },
      },
      {
        name: 'explain',
        description: 'Explains a query by EXPLAIN (ANALYZE, BUFFERS).',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'run_query',
        description: 'Runs a query.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' }, analyze: { type: 'boolean' } } },
      },
      {
        name: 'explain',
        description: 'Explains a query.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (parametersWith(features, 'sql').length === 0 || features.lead?.verb !== 'explain') return [];
    const switches = features.parameters.filter(({ words, type }) => type === 'boolean' && words.includes('analyze'));
    return [...switches.map(keyPlace), ...cuePlaces(features, 'explain-analyze')];
  },
});
