import { defineRule } from '../rule.ts';
import { removals } from '../conditions/removal/removal.ts';
import { namesNothing, placesOf, speaksOf, thingsOf } from '../conditions/select.ts';

export default defineRule({
  id: 'removes-access-or-secrets',
  title: 'It takes away access, a member or a key',
  moves: 'risk',
  capability: 'loses-access',
  rationale: 'Who loses a role or a key loses what it opened.',
  limits: 'Removing a stale invitation does no harm.',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { risk: 0.3 },
  examples: {
    match: [
      { name: 'remove_collaborator' },
      { name: 'delete_api_key' },
      { name: 'revoke_access', description: 'Revokes access.' },
    ],
    noMatch: [{ name: 'delete_note' }, { name: 'list_roles' }],
  },
  detect(features) {
    if (!speaksOf(features, 'access') && !speaksOf(features, 'secret') && !namesNothing(features)) return [];
    const acts = removals(features);
    return [...placesOf(thingsOf(acts, 'access')), ...placesOf(thingsOf(acts, 'secret'))];
  },
});
