import { isAssignment } from '../assignment.ts';
import { defineRule } from '../rule.ts';
import { leadingActs, leadingHeads, placesOf } from '../select.ts';

export default defineRule({
  id: 'changes-access',
  title: 'It changes who has access',
  moves: 'risk',
  capability: 'grants-access',
  rationale: 'A new member, role or permission works until somebody notices.',
  limits: '"Member" and "policy" have harmless meanings.',
  references: ['owasp-agentic-2026/ASI03', 'owasp-mcp-2025/MCP02'],
  prior: { risk: 1 },
  examples: {
    match: [{ name: 'add_collaborator', description: 'Adds a collaborator.' }, { name: 'update_permission' }],
    noMatch: [
      { name: 'list_permissions' },
      { name: 'create_note' },
      { name: 'assign_member_to_card', description: 'Assigns a member to a card.' },
    ],
  },
  detect(features) {
    // Whose card it is gives no access.
    if (isAssignment(features)) return [];
    const granted = leadingActs(features, ['grant']);
    return placesOf([...granted, ...leadingHeads(features, ['create', 'update', 'grant', 'send'], 'access')]);
  },
});
