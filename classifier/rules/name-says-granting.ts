import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-granting',
  title: 'The name says that it gives somebody access',
  moves: 'category',
  capability: 'grants-access',
  rationale: 'Granting, sharing and inviting widen who can read or change data.',
  limits: '`share` can also mean to publish a link.',
  references: ['owasp-agentic-2026/ASI03', 'owasp-mcp-2025/MCP02'],
  prior: { category: { Write: 2, Read: -1 } },
  examples: {
    match: [{ name: 'grant_role' }, { name: 'share_folder' }, { name: 'add_collaborator' }],
    noMatch: [{ name: 'list_permissions' }, { name: 'revoke_role' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['grant']));
  },
});
