import { fetchedThings } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { placesOf } from '../conditions/select.ts';

const PEOPLE = /^(?:users?|members?|participants?|administrators?|followers?)$/;

export default defineRule({
  id: 'reads-people',
  title: 'It returns users or members',
  moves: 'nothing',
  capability: 'reads-private',
  rationale: 'A list of users is one of names and addresses of people.',
  limits: "It may be one's own account alone, or names that everybody may see.",
  references: ['owasp-llm-2026/LLM02', 'owasp-mcp-2025/MCP10'],
  prior: {},
  examples: {
    match: [{ name: 'list_users', description: 'Lists the users.' }, { name: 'get_team_members' }],
    noMatch: [{ name: 'list_user_roles' }, { name: 'create_user' }, { name: 'list_member_types' }],
  },
  detect(features) {
    return placesOf(fetchedThings(features, 'principal').filter(({ word }) => PEOPLE.test(word)));
  },
});
