import { defineRule } from '../rule.ts';
import { addedActs, placesOf, PAYING } from '../conditions/select.ts';

export default defineRule({
  id: 'description-adds-moving-money',
  title: 'Beside its main act, its first sentence commits money',
  moves: 'category',
  capability: 'moves-money',
  rationale: 'A preview that also executes the trade is a trade.',
  limits: 'Sellers describe what a purchase would do in tools that only quote.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 8 } },
  examples: {
    match: [
      { name: 'x', description: 'Quotes a price and buys the shares.' },
      { name: 'x', description: 'Closes a loan by paying the rest of the debt.' },
    ],
    noMatch: [
      { name: 'x', description: 'Buys shares.' },
      { name: 'x', description: 'Quotes a price.' },
      { name: 'x', description: 'Quotes a price. It buys nothing.' },
    ],
  },
  detect(features) {
    return placesOf(addedActs(features, PAYING).filter(({ from }) => from === 'sentence'));
  },
});
