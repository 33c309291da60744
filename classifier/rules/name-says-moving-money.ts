import { defineRule } from '../rule.ts';
import { actsOf, placesOf, PAYING } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-moving-money',
  title: 'The name says that it moves or commits money',
  moves: 'category',
  capability: 'moves-money',
  rationale: 'Paying, trading and transferring funds cannot be taken back by asking.',
  limits: 'Play money and test networks use the same words.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 5, Read: -1.5, Write: -0.5 } },
  examples: {
    match: [{ name: 'create_refund' }, { name: 'buy_stock' }, { name: 'transfer_token' }, { name: 'cancel_order' }],
    noMatch: [
      { name: 'list_payments' },
      { name: 'transfer_ownership' },
      { name: 'get_order' },
      { name: 'order_by_date' },
    ],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], PAYING));
  },
});
