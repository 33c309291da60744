import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-ending-access',
  title: 'The name says that it ends a session or takes access away',
  moves: 'both',
  capability: 'loses-access',
  rationale: 'Logging out, revoking and banning take away access that may be hard to get back.',
  limits: 'Leaving or blocking can be trivial, as with a game room.',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { category: { Destructive: 3.5, Read: -1 }, risk: 0.3 },
  examples: {
    match: [{ name: 'logout' }, { name: 'revoke_api_key' }, { name: 'ban_member' }],
    noMatch: [{ name: 'login' }, { name: 'list_banned_members' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['revoke']));
  },
});
