import type { Effect } from '../reading/words/effect.ts';
import { defineRule } from '../rule.ts';
import { advertised, changedPrices, offeredPay, pricedGoods } from '../conditions/money/pricing.ts';
import { inDomain, leadingCalled, leadingThings, placesOf, states } from '../conditions/select.ts';

export default defineRule({
  id: 'changes-a-price',
  title: 'It changes a price, a paid plan or what is offered for work or spent on advertising',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'Customers are charged by the new price at once, and advertisers up to the new budget.',
  limits: 'A list price may be a note.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'set_price', description: 'Sets the price of a product.' },
      {
        name: 'create_variant',
        inputSchema: { type: 'object', properties: { price: { type: 'number' } }, required: ['price'] },
        server: 'npm/shop-kit',
      },
      { name: 'update_variant', description: 'Updates the stock and price of a variant.' },
      { name: 'update_budget', description: 'Updates the daily budget of a campaign.', server: 'npm/google-ads' },
      { name: 'set_spending_limit', server: 'npm/card-payments' },
      { name: 'list_flat_for_rent' },
    ],
    noMatch: [
      { name: 'get_price' },
      { name: 'create_iap', description: 'Creates an in-app purchase.' },
      { name: 'set_spending_limit', server: 'npm/household' },
      { name: 'update_variant', description: 'Updates the stock of a variant.' },
      { name: 'update_budget', description: 'Updates the budget of a month.', server: 'npm/household' },
    ],
  },
  detect(features) {
    if (!states(features, [...CHANGING, 'publish'])) return [];
    const spent = leadingThings(features, CHANGING, 'spend');
    const isOfPayments = spent.length > 0 && inDomain(features, 'payments', 'blockchain');
    const limits = spent.filter(({ word }) => word.startsWith('card_limit') || (isOfPayments && LIMITS.test(word)));
    return [
      ...placesOf([...changedPrices(features), ...limits, ...leadingCalled(features, ['create'], ['list'])]),
      ...placesOf(inDomain(features, 'advertising') ? [...spent, ...advertised(features)] : []),
      ...pricedGoods(features),
      ...offeredPay(features),
    ];
  },
});

/** What a card or an agent may spend by itself. */
const LIMITS =
  /^(?:spending_limit|spending_control|spending_cap|spend_cap|spend_limit|credit_limit|transaction_limit|withdrawal_limit|transfer_limit)s?$/;

const CHANGING: readonly Effect[] = ['create', 'update', 'shelve', 'bill'];
