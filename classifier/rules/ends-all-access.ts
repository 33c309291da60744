import { defineRule } from '../rule.ts';
import { earlyCues, leads } from '../select.ts';

export default defineRule({
  id: 'ends-all-access',
  title: 'It ends the session or the access of everything',
  moves: 'both',
  capability: 'loses-access',
  rationale: 'Without a session or a key nothing works until a person logs in again.',
  limits: 'Some servers log out of one harmless session only.',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { category: { Destructive: 0.7 }, risk: 0.5 },
  examples: {
    match: [
      { name: 'logout', description: 'Log out of all accounts.' },
      { name: 'x', description: 'Sign out. All users are logged out.' },
    ],
    noMatch: [
      { name: 'login', description: 'Log in.' },
      { name: 'get_logout_url', description: 'Returns the logout URL.' },
    ],
  },
  detect(features) {
    return leads(features, ['revoke']) ? [...earlyCues(features, 8, 'access-loss')] : [];
  },
});
