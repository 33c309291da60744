import { defineRule } from '../rule.ts';
import { earlyCues, leads, READING } from '../select.ts';

export default defineRule({
  id: 'mentions-secrets',
  title: 'It speaks of credentials',
  moves: 'risk',
  capability: 'reads-secrets',
  rationale: 'A tool that explains how it handles credentials may return them.',
  limits: 'Most only say that they need a key.',
  references: ['owasp-mcp-2025/MCP01'],
  prior: { risk: 0.3 },
  examples: {
    match: [{ name: 'show_user', description: 'Shows a user, including the access token.' }],
    noMatch: [
      { name: 'show_user', description: 'Shows a user.' },
      { name: 'create_user', description: 'Creates a user with credentials.' },
    ],
  },
  detect(features) {
    return leads(features, READING) ? earlyCues(features, 2, 'secret-content') : [];
  },
});
