import { defineRule } from '../rule.ts';
import { leadingActs, placesOf, PAYING } from '../conditions/select.ts';

/** Starting or upgrading a plan is not bounded by what was paid before; these are. */
const ENDS_OR_RENEWS = /^(?:cancel|renew|enable|disable|stop|pause|kill|end|close|resume|reactivate)$/;

export default defineRule({
  id: 'money-is-bounded',
  title: 'What it moves is bounded by what was paid or agreed before',
  moves: 'risk',
  capability: null,
  rationale: 'A refund is limited by what was paid, a cancellation or a renewal by what was agreed.',
  limits: 'A refund can still be large.',
  references: ['paypal-payments-v2/REFUND_AMOUNT_EXCEEDED', 'data/labelled-tools'],
  prior: { risk: -0.8 },
  examples: {
    match: [
      { name: 'create_refund', description: 'Refunds one payment.' },
      { name: 'cancel_order' },
      { name: 'enable_auto_renewal' },
    ],
    noMatch: [
      { name: 'upgrade_subscription', description: 'Upgrades a paid subscription.' },
      { name: 'transfer_token' },
      { name: 'list_refunds' },
    ],
  },
  detect(features) {
    const acts = leadingActs(features, PAYING);
    const bounded = acts.filter(
      ({ verb, effect, things }) =>
        (effect === 'bill' &&
          (ENDS_OR_RENEWS.test(verb) || things.some(({ head, word }) => head && /^invoices?$/.test(word)))) ||
        verb === 'refund',
    );
    return [
      ...placesOf(bounded),
      ...placesOf(
        acts
          .flatMap(({ things }) => things)
          .filter(({ word }) => /^(?:refunds?|savings|renewal|auto_renewal)$/.test(word)),
      ),
    ];
  },
});
