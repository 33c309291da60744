import { defineRule } from '../rule.ts';
import { cuePlaces, does, leads, nameSays } from '../conditions/select.ts';
import { statedLimits } from '../conditions/read-only-queries.ts';
import { takenQueries } from '../conditions/taken-queries.ts';

export default defineRule({
  id: 'takes-any-query',
  title: 'It takes a query that may change data',
  moves: 'both',
  capability: 'runs-query',
  rationale: 'SQL and its kin can delete as well as read: the text of the query decides.',
  limits: 'The server may refuse everything but reads without saying so.',
  references: ['owasp-mcp-2025/MCP05', 'owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 2.5, Read: -1 }, risk: 0.7 },
  examples: {
    match: [
      { name: 'execute_sql', inputSchema: { type: 'object', properties: { sql: { type: 'string' } } } },
      {
        name: 'run_cypher',
        description: 'Run any Cypher query, including mutations.',
        inputSchema: { type: 'object', properties: { query: { type: 'string', description: 'Cypher query' } } },
      },
      {
        name: 'query_graphql',
        description: 'Sends a query to a GraphQL endpoint.',
        inputSchema: { type: 'object', properties: { query: { type: 'string' }, variables: { type: 'object' } } },
      },
      { name: 'execute_sql', description: 'Execute SQL on the cluster.' },
      {
        name: 'redis_command',
        description: 'Runs any Redis command.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'query',
        description: 'Run a read-only SQL query.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      { name: 'explain_sql', inputSchema: { type: 'object', properties: { sql: { type: 'string' } } } },
    ],
  },
  detect(features) {
    // Most tools with a query only search by it.
    if (!leads(features, ['run', 'any', 'none']) && !does(features, CALLED)) return [];
    const queries = takenQueries(features);
    const dml = cuePlaces(features, 'dml');
    if (queries.length === 0 && dml.length === 0) return [];
    const reads = [...statedLimits(features), ...nameSays(features, 'select readonly')].length > 0 && dml.length === 0;
    const runs = leads(features, ['run', 'any']) || /^(?:run|execute)$/.test(features.lead?.verb ?? '');
    const isAsked = runs || features.lead === null || /^(?:query|aggregate)$/.test(features.lead.verb);
    if (reads || !isAsked) return [];
    return runs || queries.length > 0 ? [...queries, ...dml] : [];
  },
});

const CALLED: readonly string[] = ['run', 'execute', 'query', 'aggregate'];
