import { meansOfPayment } from '../conditions/money/means-of-payment.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';
import { inDomain, leads, READING, onlyRecords } from '../conditions/select.ts';

export default defineRule({
  id: 'takes-a-means-of-payment',
  title: 'It takes a card or another means of payment',
  moves: 'category',
  capability: 'moves-money',
  rationale: 'Who asks what to pay with means to charge it.',
  limits: 'The means may only be kept for later, or noted in the books.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 5 } },
  examples: {
    match: [
      {
        name: 'extend_parking',
        description: 'Extends the time of a parked car.',
        inputSchema: { type: 'object', properties: { card_token: { type: 'string' } } },
      },
      {
        name: 'buy_ticket',
        inputSchema: { type: 'object', properties: { card_number: { type: 'string' }, cvv: { type: 'string' } } },
      },
      {
        name: 'confirm_stay',
        description: 'Confirms a stay.',
        inputSchema: { type: 'object', properties: { payment_method_id: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'add_payment_method',
        description: 'Adds a payment method.',
        inputSchema: { type: 'object', properties: { card_number: { type: 'string' } } },
      },
      { name: 'close_card', inputSchema: { type: 'object', properties: { card_number: { type: 'string' } } } },
      {
        name: 'list_payments',
        inputSchema: { type: 'object', properties: { payment_method: { type: 'string' } } },
      },
      {
        name: 'create_receipt',
        description: 'Creates a receipt.',
        server: 'npm/bookkeeping',
        inputSchema: { type: 'object', properties: { payment_method: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const means = meansOfPayment(features);
    // "Records a payment received": somebody else has paid.
    const isPaid = inDomain(features, 'accounting') || onlyRecords(features);
    if (means.length === 0 || leads(features, READING) || isPaid) return [];
    // What is done to the means itself is no payment.
    return features.words.includes('method') || features.words.includes('card') ? [] : means.map(keyPlace);
  },
});
