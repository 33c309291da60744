import { defineRule } from '../rule.ts';
import { earlyCues, leadingActs, leads, quantifiers } from '../select.ts';

export default defineRule({
  id: 'ends-all-access',
  title: 'It ends the session or the access of everything',
  moves: 'both',
  capability: 'loses-access',
  rationale: 'Without a session or a key nothing works until a person logs in again.',
  limits: 'Some servers log out of one harmless session only.',
  references: ['owasp-agentic-2026/ASI03'],
  prior: { category: { Destructive: 0.7 }, risk: 1 },
  examples: {
    match: [
      { name: 'logout', description: 'Log out of all accounts.' },
      { name: 'sign_out', description: 'Sign out. Everything is logged out.' },
    ],
    noMatch: [
      { name: 'login', description: 'Log in.' },
      { name: 'get_logout_url', description: 'Returns the logout URL.' },
    ],
  },
  detect(features) {
    if (!leads(features, ['revoke'])) return [];
    const all = [...earlyCues(features, 8, 'all-of'), ...quantifiers(leadingActs(features, ['revoke']))];
    return all.length > 0 ? [...all, ...earlyCues(features, 8, 'access-loss')] : [];
  },
});
