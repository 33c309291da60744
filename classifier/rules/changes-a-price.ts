import { defineRule } from '../rule.ts';
import { leadingActs, placesOf, thingsOf } from '../select.ts';

export default defineRule({
  id: 'changes-a-price',
  title: 'It changes a price or a paid plan',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'Customers are charged by the new price at once.',
  limits: 'A list price may be a note.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 1 },
  examples: {
    match: [{ name: 'set_price', description: 'Sets the price of a product.' }],
    noMatch: [{ name: 'get_price' }, { name: 'create_note' }],
  },
  detect(features) {
    return placesOf(thingsOf(leadingActs(features, ['create', 'update', 'shelve', 'bill']), 'price'));
  },
});
