import { fetchedNamed } from '../returned.ts';
import { defineRule } from '../rule.ts';
import { inDomain, placesOf } from '../select.ts';

export default defineRule({
  id: 'reads-a-payment-system',
  title: 'It returns what customers have subscribed to or been asked to pay',
  moves: 'nothing',
  capability: 'reads-private',
  rationale: 'Subscriptions, licenses and payment links name the customer whose they are.',
  limits: 'A link may be one for everybody.',
  references: ['owasp-llm-2026/LLM02'],
  prior: {},
  examples: {
    match: [
      { name: 'list_subscriptions', server: 'npm/some-payments' },
      { name: 'fetch_payment_link', server: 'npm/some-payments' },
    ],
    noMatch: [
      { name: 'list_subscriptions', server: 'npm/some-queue' },
      { name: 'list_prices', server: 'npm/some-payments' },
      { name: 'create_subscription', server: 'npm/some-payments' },
    ],
  },
  detect(features) {
    return inDomain(features, 'payments')
      ? placesOf(fetchedNamed(features, /^(?:subscriptions?|licenses?|keys|links?|payment_links?|entitlements?)$/))
      : [];
  },
});
