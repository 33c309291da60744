import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { cuePlaces, leads, parametersNamed } from '../conditions/select.ts';

/** `enforce_admins`, `notify_admins`: they become nothing by it. */
const HELD_TO = /^(?:enforce|enforced|include|exclude|notify|alert|only)$/;

export default defineRule({
  id: 'grants-administration',
  title: 'It can give administrator rights',
  moves: 'risk',
  capability: 'grants-access',
  rationale: 'An administrator can undo every other protection.',
  limits: 'The word may only name the API ("admin API").',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { risk: 0.5 },
  examples: {
    match: [
      { name: 'update_member', description: 'Updates a member to have full access.' },
      { name: 'set_role', description: 'Sets a role, such as administrator.' },
      {
        name: 'update_team',
        description: 'Updates a team.',
        inputSchema: { type: 'object', properties: { administrators: { type: 'array', items: { type: 'string' } } } },
      },
      {
        name: 'create_staff',
        inputSchema: { type: 'object', properties: { is_admin: { type: 'boolean' } } },
      },
    ],
    noMatch: [
      { name: 'list_admins', description: 'Lists administrators.' },
      { name: 'create_note', description: 'Creates a note.' },
      {
        name: 'update_branch_rules',
        description: 'Updates the rules of a branch.',
        inputSchema: { type: 'object', properties: { enforce_admins: { type: 'boolean' } } },
      },
      {
        name: 'add_note',
        inputSchema: { type: 'object', properties: { admin: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const said = [
      ...cuePlaces(features, 'admin'),
      ...parametersNamed(features, 'administrator administrators admins')
        .filter(({ words }) => !words.some((word) => HELD_TO.test(word)))
        .map(keyPlace),
      ...parametersNamed(features, 'admin')
        .filter(({ type, words }) => type === 'boolean' && /^(?:is_)?admin$/.test(words.join('_')))
        .map(keyPlace),
    ];
    return said.length > 0 && leads(features, ['grant', 'update', 'create']) ? said : [];
  },
});
