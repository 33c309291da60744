import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { leads, parametersNamed, parametersWith } from '../conditions/select.ts';

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
    ],
    noMatch: [
      {
        name: 'execute_sql',
        description: 'Executes SQL.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' }, connectionId: { type: 'string' } } },
      },
      {
        name: 'test_connection',
        description: 'Tests a connection.',
        inputSchema: { type: 'object', properties: { connectionString: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (parametersWith(features, 'sql').length === 0 || !leads(features, ['run', 'any'])) return [];
    return parametersNamed(features, 'connection dsn')
      .filter(({ name }) => /^(?:dsn|connection_?(?:string|uri|url)|database_url)$/i.test(name))
      .map(keyPlace);
  },
});
