import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { inDomain, leads, parametersNamed, parametersWith } from '../conditions/select.ts';

export default defineRule({
  id: 'queries-a-chosen-database',
  title: 'The caller chooses which database it runs statements on',
  moves: 'risk',
  capability: 'runs-query',
  rationale: 'With a free connection no grant of the server bounds what a statement reaches.',
  limits: 'The server may allow a few connections only.',
  references: ['owasp-mcp-2025/MCP05', 'cwe/CWE-918'],
  prior: { risk: 0.9 },
  examples: {
    match: [
      {
        name: 'run_query',
        description: 'Runs a query.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' }, dsn: { type: 'string' } } },
      },
      {
        name: 'execute_sql',
        description: 'Executes SQL.',
        inputSchema: {
          type: 'object',
          properties: { sql: { type: 'string' }, connectionString: { type: 'string' } },
        },
      },
      {
        name: 'execute_query',
        description: 'Executes a query.',
        inputSchema: { type: 'object', properties: { query: { type: 'string' }, host: { type: 'string' } } },
        server: 'npm/mysql-kit',
      },
    ],
    noMatch: [
      ...['connectionId', 'database'].map((key) => ({
        name: 'execute_sql',
        description: 'Executes SQL.',
        inputSchema: { type: 'object' as const, properties: { sql: { type: 'string' }, [key]: { type: 'string' } } },
      })),
      {
        name: 'test_connection',
        description: 'Tests a connection.',
        inputSchema: { type: 'object', properties: { connectionString: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const queries = parametersWith(features, 'sql', ...(inDomain(features, 'database') ? (['query'] as const) : []));
    if (queries.length === 0 || !leads(features, ['run', 'any'])) return [];
    return parametersNamed(features, 'connection dsn database host hostname server')
      .filter(({ name, depth }) => depth === 0 && CONNECTS.test(name))
      .map(keyPlace);
  },
});

/** What a connection is made of: which of some databases of one server is less. */
const CONNECTS = /^(?:dsn|connection_?(?:string|uri|url)|database_url|(?:db_?)?host(?:_?name)?|server(?:_?name)?)$/i;
