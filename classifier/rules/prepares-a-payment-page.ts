import { placesOf, WRITING, leadingThings } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

/** What is opened for somebody to pay there. */
const OPENED = /(?:portal|checkout)$/;

export default defineRule({
  id: 'prepares-a-payment-page',
  title: 'It makes something that somebody pays by',
  moves: 'both',
  capability: 'changes-data',
  rationale: 'Whoever gets the link or the draft invoice pays what it says to whom it says.',
  limits: 'Nothing is charged before a person agrees.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 1 }, risk: 0.8 },
  examples: {
    match: [
      { name: 'create_payment_link', description: 'Creates a payment link.' },
      { name: 'create_checkout_session', description: 'Creates a checkout session.' },
    ],
    noMatch: [
      { name: 'update_invoice_notifications' },
      { name: 'list_payment_links' },
      { name: 'create_link', description: 'Creates a link.' },
    ],
  },
  detect(features) {
    // A template of invoices, or who is told of one, is none; a session of a portal is one.
    return placesOf(
      leadingThings(features, WRITING, 'payment-page').filter(({ head, word }) => head || OPENED.test(word)),
    );
  },
});
