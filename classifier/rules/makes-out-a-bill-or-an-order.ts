import { defineRule } from '../rule.ts';
import { actsOf, cuePlaces, inDomain, leadingActs, placesOf, PAYING } from '../conditions/select.ts';

export default defineRule({
  id: 'makes-out-a-bill-or-an-order',
  title: 'It makes out a bill or an order',
  moves: 'both',
  capability: 'moves-money',
  rationale: 'Somebody is asked to pay what the invoice or the order says.',
  limits: 'What a product calls an order can be a record for its own use, and a bill a draft.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 6.5, Write: -0.5 }, risk: -2 },
  examples: {
    match: [
      { name: 'create_invoice', description: 'Creates an invoice for a customer.' },
      { name: 'orders_create', description: 'Creates an order of a customer.' },
    ],
    noMatch: [
      { name: 'create_invoice', description: 'Creates an invoice as a draft.' },
      { name: 'create_invoice', description: 'Creates an invoice.', server: 'npm/lightning-wallet' },
      { name: 'create_order_note', description: 'Adds a note to an order.' },
      { name: 'create_work_order', description: 'Creates a work order for a repair.' },
      { name: 'list_invoices', description: 'Lists invoices.' },
      { name: 'create_order', description: 'Creates an order. Your card is charged.' },
    ],
  },
  detect(features) {
    const acts = leadingActs(features, ['invoice']);
    // On a chain an invoice is no more than an address to pay to.
    // An order whose price is charged at once is a payment.
    const isPaid =
      acts.length > 0 &&
      (cuePlaces(features, 'money-moves').length > 0 || actsOf(features, ['later'], PAYING).length > 0);
    const isMild = acts.length > 0 && (inDomain(features, 'blockchain') || cuePlaces(features, 'draft').length > 0);
    return isMild || isPaid ? [] : placesOf(acts);
  },
});
