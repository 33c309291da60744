import { defineRule } from '../rule.ts';
import { headsOf, leadingActs, leads, parametersWith, placesOf, speaksOf } from '../conditions/select.ts';

const SECRET = /(?:^|_)(?:tokens?|keys?|apikeys?|keypairs?|passwords?|credentials?|client_secrets?)$/;

export default defineRule({
  id: 'returns-a-new-secret',
  title: 'It makes a credential and returns it',
  moves: 'nothing',
  capability: 'reads-secrets',
  rationale: 'The answer is the one place where a new token stands, and the agent keeps it in its context.',
  limits: 'The server may keep the secret to itself.',
  references: ['owasp-mcp-2025/MCP01', 'owasp-llm-2026/LLM02'],
  prior: {},
  examples: {
    match: [
      { name: 'create_api_token', description: 'Creates an API token.' },
      { name: 'rotate_client_secret', description: 'Rotates a client secret.' },
    ],
    noMatch: [
      {
        name: 'create_secret',
        description: 'Creates a secret.',
        inputSchema: { type: 'object', properties: { secret: { type: 'string' } } },
      },
      { name: 'delete_api_token' },
      { name: 'set_api_key', inputSchema: { type: 'object', properties: { api_key: { type: 'string' } } } },
    ],
  },
  detect(features) {
    if (!speaksOf(features, 'secret') || !leads(features, ['create', 'update', 'generate'])) return [];
    if (parametersWith(features, 'secret').length > 0) return [];
    const acts = leadingActs(features, ['create', 'update', 'generate']).filter(({ verb }) => MAKES.test(verb));
    return placesOf(headsOf(acts, 'secret').filter(({ word }) => SECRET.test(word)));
  },
});

const MAKES = /^(?:create|generate|rotate|regenerate|issue|reset|renew|add|roll|mint|refresh)$/;
