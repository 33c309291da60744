import { keyPlace, type Parameter } from '../reading/parameters.ts';
import { defineRule } from '../rule.ts';
import { inDomain, leads, parametersNamed, READING } from '../conditions/select.ts';

const MEANS =
  /^(?:payment_(?:method|source|token|card|instrument)(?:_id)?|funding_source(?:_id)?|(?:saved|stored)_card(?:_id)?|card_(?:number|token)|form_of_payment)$/;

const isMeans = ({ words, depth }: Parameter): boolean => depth < 2 && MEANS.test(words.join('_'));

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
      {
        name: 'list_payments',
        description: 'Lists payments.',
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
    const means = parametersNamed(features, 'payment card source').filter(isMeans);
    if (means.length === 0 || leads(features, READING) || inDomain(features, 'accounting')) return [];
    // What is done to the means itself is no payment.
    return features.words.includes('method') || features.words.includes('card') ? [] : means.map(keyPlace);
  },
});
