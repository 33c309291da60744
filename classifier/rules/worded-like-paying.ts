import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-paying',
  title: 'Worded like tools that commit money',
  moves: 'category',
  likeness: 'paying',
  capability: null,
  rationale: 'Labelled tools that move or commit money use these words.',
  limits:
    'Words are counted without grammar. What is read of payments has their words, and labelled tools that pay are few.',
  references: ['data/labelled-tools'],
  prior: { category: { Financial: 1.2 } },
  examples: {
    match: [
      {
        name: 'pay_invoice',
        description: 'Pays an invoice.',
        inputSchema: { properties: { amount: { type: 'number' }, payment_method: { type: 'string' } } },
      },
      { name: 'swap_tokens', description: 'Swaps one token for another.' },
    ],
    noMatch: [{ name: 'list_payments', description: 'Lists payments.' }, { name: '' }],
  },
  detect: (features) => wordedLike(features, 'paying'),
});
