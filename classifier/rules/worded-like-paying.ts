import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-paying',
  title: 'It is worded like tools that commit money',
  moves: 'category',
  capability: null,
  rationale:
    'Name, opening and parameters use the words that labelled tools use which move or commit money, counted word by word without any grammar.',
  limits: 'What is read of payments has their words, and labelled tools that pay are few.',
  references: ['data/labelled-tools'],
  prior: { category: { Financial: 1.2 } },
  examples: {
    match: [
      {
        name: 'pay_invoice',
        description: 'Pays an invoice.',
        inputSchema: { properties: { amount: { type: 'number' }, payment_method: { type: 'string' } } },
      },
      {
        name: 'place_order',
        description: 'Places an order for tokens.',
        inputSchema: { properties: { amount: { type: 'number' }, price: { type: 'number' } } },
      },
    ],
    noMatch: [{ name: 'list_payments', description: 'Lists payments.' }, { name: '' }],
  },
  detect: (features) => wordedLike(features, 'paying'),
});
