import {
  DELETING,
  WRITING,
  headsNamed,
  leadingActs,
  leads,
  placesOf,
  speaksOf,
  thingsOf,
} from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

/** What is opened for somebody to pay there. */
const LINKS = /^(?:links?|urls?)$/;
const OPENED = /(?:portal|checkout)$/;
/** `payment_link_notify`: it is there already. */
const TELLS_OF = /^(?:notify|remind|alert)$/;

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
      { name: 'delete_payment_link', description: 'Deletes or deactivates a payment link.' },
      { name: 'payment_link_remind', description: 'Sends a reminder of a payment link.' },
      { name: 'create_link', description: 'Creates a link.' },
    ],
  },
  detect(features) {
    // A template of invoices, or who is told of one, is none; a session of a portal is one. One that is deleted is not paid.
    if (!speaksOf(features, 'payment-page') || leads(features, DELETING)) return [];
    const acts = leadingActs(features, WRITING).filter(({ verb }) => !TELLS_OF.test(verb));
    // "Creates a link to a payment page" and "a payment page link" are the same.
    const isOfLink = headsNamed(acts, LINKS).length > 0;
    return placesOf(thingsOf(acts, 'payment-page').filter(({ head, word }) => head || isOfLink || OPENED.test(word)));
  },
});
