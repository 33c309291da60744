import { defineRule } from '../rule.ts';
import { privatePlaces } from '../conditions/privacy/privacy.ts';

export default defineRule({
  id: 'reads-who-somebody-is',
  title: 'It returns the profile or account of a person',
  moves: 'risk',
  capability: 'reads-private',
  rationale: 'Profiles hold names, addresses and what the person set up.',
  limits: 'A profile may be public, or a mere account name.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      { name: 'get_profile', description: 'Returns the profile of the user.' },
      { name: 'list_users', description: 'Lists users.', server: 'npm/meal-planner' },
      { name: 'list_users', description: 'Lists users (requires admin).', server: 'npm/jira' },
    ],
    noMatch: [
      { name: 'list_users', description: 'Lists users.', server: 'npm/jira' },
      { name: 'whoami', description: 'Shows the user of the token.' },
      { name: 'get_user_settings', description: 'Returns the settings of a user.' },
      { name: 'get_agent_profile', description: 'Returns the profile of an agent.' },
      { name: 'update_profile', description: 'Updates the profile.' },
    ],
  },
  detect(features) {
    return privatePlaces(features, 'people');
  },
});
