import { defineRule } from '../rule.ts';
import { placesOf, statedActs, PAYING } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-moving-money',
  title: 'The description opens with moving or committing money',
  moves: 'category',
  capability: 'moves-money',
  rationale: 'A first sentence that pays, trades or refunds commits money.',
  limits: 'Prices and orders are read far more often than they are made.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 5.5, Read: -1, Write: -0.5 } },
  examples: {
    match: [
      { name: 'x', description: 'Places a market order for a stock.', server: 'npm/some-broker-trading' },
      { name: 'x', description: 'Pay an invoice.' },
    ],
    noMatch: [
      { name: 'x', description: 'Lists payments.' },
      { name: 'x', description: 'Transfers ownership of a file.' },
    ],
  },
  detect(features) {
    return placesOf(statedActs(features, PAYING));
  },
});
