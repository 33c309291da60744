import type { Features } from '../reading/features.ts';
import { contentFetched } from '../conditions/database-content.ts';
import { defineRule } from '../rule.ts';
import { cuePlaces, inDomain, leads, nameSays, parameterPlaces, placesOf, READING } from '../conditions/select.ts';

const RUNS = /^(?:query|search|find|select|aggregate|read|fetch|run|execute|perform)$/;
/** Words of names that speak about a database rather than of what is in it. */
const ABOUT =
  'stat stats statistics info plan config setting settings pragma schema metadata explain describe enum write';

export default defineRule({
  id: 'reads-a-database',
  title: 'It returns what is kept in a database',
  moves: 'nothing',
  capability: 'reads-private',
  rationale: 'A database holds whatever an application knows of its users.',
  limits: 'It may hold nothing but public or made-up data.',
  references: ['owasp-llm-2026/LLM02', 'owasp-mcp-2025/MCP10'],
  prior: {},
  examples: {
    match: [
      { name: 'query', inputSchema: { type: 'object', properties: { sql: { type: 'string' } } } },
      { name: 'find_documents', description: 'Find documents in a collection.', server: 'npm/mongo-tools' },
    ],
    noMatch: [
      { name: 'list_tables', server: 'npm/postgres-tools' },
      { name: 'find_documents', description: 'Find documents.' },
      {
        name: 'insert',
        description: 'Execute an INSERT, UPDATE or DELETE statement.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      { name: 'format_sql', inputSchema: { type: 'object', properties: { sql: { type: 'string' } } } },
    ],
  },
  detect(features) {
    const sql = parameterPlaces(features, 'sql');
    if (sql.length === 0 && !inDomain(features, 'database')) return [];
    if (nameSays(features, ABOUT).length > 0) return [];
    if (sql.length > 0 && runsIt(features)) return sql;
    return inDomain(features, 'database') ? placesOf(contentFetched(features)) : [];
  },
});

/** Whether the statement is run, and may read: "Execute an INSERT" may not. */
function runsIt(features: Features): boolean {
  const runs = leads(features, [...READING, 'run']) && features.acts.some(({ verb }) => RUNS.test(verb));
  const changes = cuePlaces(features, 'dml').length > 0;
  return runs && (!changes || /\b(?:select|read)\b/i.test(features.description?.text.slice(0, 2000) ?? ''));
}
