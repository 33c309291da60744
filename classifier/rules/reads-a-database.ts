import type { Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import { fetchingActs } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import {
  cuePlaces,
  doesLike,
  inDomain,
  leads,
  names,
  nameSays,
  parameterPlaces,
  placesOf,
  READING,
} from '../conditions/select.ts';

const QUERIES = /^(?:query|search|find|select|aggregate|scan|read|fetch)$/;
const RUNS = /^(?:query|search|find|select|aggregate|read|fetch|run|execute|perform)$/;
const CONTENT = /^(?:rows?|records?|documents?|data|entries|entry|items?|values?|vectors?)$/;
/** What is asked, or what holds the content. */
const ASKED = /^(?:collection|table|index|indexes|database|db|query|statement|sql)$/;
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
    return inDomain(features, 'database') && speaksOfContent(features)
      ? placesOf(fetchingActs(features).filter(fetchesContent))
      : [];
  },
});

/** Whether the statement is run, and may read: "Execute an INSERT" may not. */
function runsIt(features: Features): boolean {
  const runs = leads(features, [...READING, 'run']) && features.acts.some(({ verb }) => RUNS.test(verb));
  const changes = cuePlaces(features, 'dml').length > 0;
  return runs && (!changes || /\b(?:select|read)\b/i.test(features.description?.text.slice(0, 2000) ?? ''));
}

/** Whether anything is said that content can be fetched by. */
const speaksOfContent = (features: Features): boolean => names(features, CONTENT) || doesLike(features, QUERIES);

const fetchesContent = ({ verb, things, origin }: Act): boolean => {
  const head = (things.length > 0 ? things : origin).find((thing) => thing.head);
  if (head === undefined) return QUERIES.test(verb);
  return CONTENT.test(head.word) || (QUERIES.test(verb) && ASKED.test(head.word));
};
