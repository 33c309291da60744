import { defineRule } from '../rule.ts';
import { inDomain, onlyReads, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'server-handles-money',
  title: 'Its server is an exchange, a wallet or a payment service',
  moves: 'category',
  capability: null,
  rationale: 'In a shop or on an exchange, ordinary verbs commit money: to place, to submit, to close.',
  limits: 'Such servers read far more than they trade.',
  references: ['data/labelled-tools'],
  prior: { category: { Financial: 0.5 } },
  examples: {
    match: [
      { name: 'close_position', description: 'Closes a position.', server: 'npm/futures-exchange' },
      { name: 'submit', description: 'Submit.', server: 'npm/crypto-exchange' },
    ],
    noMatch: [
      { name: 'submit', description: 'Submit.', server: 'npm/forms' },
      { name: 'list_orders', description: 'Lists orders.', server: 'npm/crypto-exchange' },
    ],
  },
  detect(features) {
    return inDomain(features, 'exchange', 'payments', 'blockchain') && !onlyReads(features)
      ? placesOf(features.acts.slice(0, 1))
      : [];
  },
});
