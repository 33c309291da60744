import { schemaChanges } from '../conditions/machines/database-schema.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'changes-a-database-schema',
  title: 'It changes the shape of a database, or runs statements that do',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'A changed column or trigger works on every row and every program.',
  limits: 'Views are easily made again.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'alter_column', server: 'npm/mysql-tools' },
      { name: 'create_trigger', server: 'npm/postgres-tools' },
      {
        name: 'execute',
        description: 'Executes any SQL statement, DDL included.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'create_trigger' },
      { name: 'add_column', server: 'npm/mysql-tools' },
      { name: 'create_index', server: 'npm/mysql-tools' },
      {
        name: 'execute',
        description: 'Executes SQL. Read-only: DDL is refused.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      { name: 'list_columns', server: 'npm/mysql-tools' },
    ],
  },
  detect(features) {
    return schemaChanges(features);
  },
});
