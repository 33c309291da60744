import { fetchedNamed, fetchingActs } from '../conditions/returned.ts';
import { defineRule } from '../rule.ts';
import { inDomain, placesOf, thingsOf } from '../conditions/select.ts';

export default defineRule({
  id: 'reads-a-payment-system',
  title: 'It returns what customers pay, owe or have subscribed to',
  moves: 'nothing',
  capability: 'reads-private',
  rationale: 'Payments, subscriptions and links to pay name the customer whose they are.',
  limits: 'A link may be one for everybody.',
  references: ['owasp-llm-2026/LLM02'],
  prior: {},
  examples: {
    match: [
      { name: 'list_subscriptions', server: 'npm/some-payments' },
      { name: 'fetch_payment_link', server: 'npm/some-payments' },
      { name: 'get_settlement_report', server: 'npm/some-payments' },
    ],
    noMatch: [
      { name: 'list_subscriptions', server: 'npm/some-queue' },
      { name: 'list_prices', server: 'npm/some-payments' },
      { name: 'list_payment_types', server: 'npm/some-payments' },
      { name: 'create_subscription', server: 'npm/some-payments' },
    ],
  },
  detect(features) {
    if (!inDomain(features, 'payments')) return [];
    const named = fetchedNamed(features, OF_CUSTOMERS);
    const money = fetchingActs(features).filter(
      ({ things }) => !things.some(({ classes }) => classes.has('structure')),
    );
    return placesOf([...named, ...thingsOf(money, 'holdings'), ...thingsOf(money, 'bills')]);
  },
});

const OF_CUSTOMERS = /^(?:subscriptions?|licenses?|keys|links?|payment_links?|entitlements?)$/;
