import { defineRule } from '../rule.ts';
import { earlyCues, leads, mentions } from '../select.ts';

export default defineRule({
  id: 'reads-finances',
  title: "It returns somebody's finances",
  moves: 'risk',
  capability: 'reads-private',
  rationale: "One's own balances, orders and bills are confidential.",
  limits: 'Public market and on-chain data use the same words.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 0.7 },
  examples: {
    match: [
      { name: 'get_balance', description: 'Retrieves your account balance.' },
      { name: 'list_invoices', description: 'Lists invoices.', server: 'npm/billing-api' },
    ],
    noMatch: [{ name: 'get_price', description: 'Returns a price.' }, { name: 'pay_invoice' }],
  },
  detect(features) {
    return leads(features, ['read']) ? [...mentions(features, 'finance'), ...earlyCues(features, 2, 'own-money')] : [];
  },
});
