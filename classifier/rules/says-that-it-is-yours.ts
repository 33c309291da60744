import { defineRule } from '../rule.ts';
import { cuePlaces, leads, READING } from '../select.ts';

export default defineRule({
  id: 'says-that-it-is-yours',
  title: 'It says whose account it reads',
  moves: 'risk',
  capability: 'reads-private',
  rationale: '"Your balance" and "the authenticated user" are words for private data.',
  limits: 'A public profile is "yours" as well.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.4 },
  examples: {
    match: [{ name: 'get_orders', description: 'Lists your orders.' }],
    noMatch: [
      { name: 'get_orders', description: 'Lists orders.' },
      { name: 'pay', description: 'Pays from your account.' },
    ],
  },
  detect(features) {
    return leads(features, READING) ? cuePlaces(features, 'own-money') : [];
  },
});
