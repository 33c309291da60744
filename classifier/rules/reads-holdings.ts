import { defineRule } from '../rule.ts';
import { privatePlaces } from '../conditions/privacy/privacy.ts';

export default defineRule({
  id: 'reads-holdings',
  title: 'What it returns is a balance, an order or a payment',
  moves: 'risk',
  capability: 'reads-private',
  rationale: "One's own balances, orders and payments are confidential.",
  limits: 'Public market and on-chain data use the same words.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 1 },
  examples: {
    match: [{ name: 'get_balance', description: 'Retrieves your account balance.' }, { name: 'list_payments' }],
    noMatch: [
      { name: 'get_price', description: 'Returns a price.' },
      { name: 'get_payment_types' },
      { name: 'make_payment' },
    ],
  },
  detect(features) {
    return privatePlaces(features, 'holdings');
  },
});
