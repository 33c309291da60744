import { defineRule } from '../rule.ts';
import { PAYING, chosenActs, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'actions-include-moving-money',
  title: 'One of its actions moves or commits money',
  moves: 'both',
  capability: 'moves-money',
  rationale: 'A wallet that lists and pays is a wallet that pays: one permission covers both.',
  limits: 'A word such as "trade" or "transfer" may mean something else in a product.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 5.5, Read: -1, Write: -0.5 }, risk: 0.3 },
  examples: {
    match: [
      {
        name: 'wallet',
        description: 'Work with a wallet.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['balance', 'list', 'pay'] } } },
      },
      {
        name: 'manage_payments',
        description: 'Manage payments.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'refund'] } } },
      },
    ],
    noMatch: [
      {
        name: 'wallet',
        description: 'Work with a wallet.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'get'] } } },
      },
      { name: 'pay', description: 'Pays.' },
    ],
  },
  detect(features) {
    return placesOf(chosenActs(features, PAYING));
  },
});
