import { freeRequests } from '../conditions/free-requests.ts';
import { leads, opens, parametersNamed } from '../conditions/select.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';

const text = { type: 'string' };
const schemaOf = (...names: string[]) => ({
  type: 'object' as const,
  properties: Object.fromEntries(names.map((name) => [name, text])),
});

export default defineRule({
  id: 'reaches-administration',
  title: 'What it asks freely goes to an interface for administrators',
  moves: 'risk',
  capability: null,
  rationale: 'By a free request to the administration of a shop or a directory all of it can be emptied or given away.',
  limits: 'The key in use may allow less than the interface does.',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      { name: 'graphql', description: 'Executes any Admin GraphQL query or mutation.', inputSchema: schemaOf('query') },
      { name: 'call', description: 'Calls any endpoint of the admin API.', inputSchema: schemaOf('method', 'path') },
    ],
    noMatch: [
      { name: 'graphql', description: 'Executes any GraphQL query or mutation.', inputSchema: schemaOf('query') },
      { name: 'graphql', description: 'Executes an Admin GraphQL query.', inputSchema: schemaOf('query') },
      { name: 'list_admins', description: 'Lists admins by a query.', inputSchema: schemaOf('query') },
    ],
  },
  detect(features) {
    if (!opens(features, ADMINISTRATION) || leads(features, ['read', 'generate', 'create', 'update'])) return [];
    const mutations = opens(features, MUTATIONS) ? parametersNamed(features, 'query mutation').map(keyPlace) : [];
    return [...freeRequests(features), ...mutations];
  },
});

const ADMINISTRATION: ReadonlySet<string> = new Set(['admin', 'administration', 'administrative']);
const MUTATIONS: ReadonlySet<string> = new Set(['mutation', 'mutations']);
