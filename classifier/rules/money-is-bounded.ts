import { keyPlace } from '../reading/schema/parameters.ts';
import { consentsToCharge } from '../conditions/money/means-of-payment.ts';
import { changedBookings } from '../conditions/money/changed-bookings.ts';
import { boundedActs } from '../conditions/money/bounded-acts.ts';
import { betweenOwnAccounts } from '../conditions/money/own-accounts.ts';
import { statedCaps } from '../conditions/money/stated-caps.ts';
import { playMoney } from '../conditions/money/play-money.ts';
import { defineRule } from '../rule.ts';
import { leadingActs, placesOf, thingsThat, PAYING } from '../conditions/select.ts';

const BOUNDED =
  /^(?:refunds?|disputes?|savings(?:_[a-z]+)?|renewal|auto_renewal|auto-renewal|auto_renew|auto-renew|autorenew|micropayments?|trials?|(?:order_|booking_)?cancellations?|(?:loyalty_|reward_|bonus_)?points)$/;

export default defineRule({
  id: 'money-is-bounded',
  title: 'What it moves is bounded by what was paid or agreed before, or is play money',
  moves: 'risk',
  capability: null,
  rationale: 'A refund is limited by what was paid, a renewal by what was agreed; on a test network nothing is lost.',
  limits: 'A refund can still be large, and what is agreed on a test network can be carried over to the real one.',
  references: ['paypal-payments-v2/REFUND_AMOUNT_EXCEEDED', 'data/labelled-tools'],
  prior: { risk: -0.8 },
  examples: {
    match: [
      { name: 'create_refund', description: 'Refunds one payment.' },
      { name: 'cancel_order' },
      { name: 'send_coin', description: 'Sends a coin.', server: 'npm/xrp-testnet-kit' },
      { name: 'place_order', description: 'Places an order in a demo account.' },
      { name: 'move_flight', description: 'Changes the flight of a booking. The fare difference is charged.' },
      { name: 'move_money', description: 'Moves money between your own accounts.' },
      { name: 'buy_scan', description: 'Buys a scan. It costs $0.10 a page, at most $3.00.' },
    ],
    noMatch: [
      { name: 'upgrade_subscription', description: 'Upgrades a paid subscription.' },
      { name: 'send_coin', description: 'Sends a coin. Use testnet to try it first.', server: 'npm/xrp-kit' },
      { name: 'list_refunds' },
      { name: 'cancel_all_orders' },
    ],
  },
  detect(features) {
    const acts = leadingActs(features, PAYING);
    return [
      ...placesOf([...boundedActs(acts), ...changedBookings(features), ...betweenOwnAccounts(features)]),
      ...playMoney(features, acts),
      ...consentsToCharge(features).map(keyPlace),
      ...placesOf(thingsThat(acts, ({ word }) => BOUNDED.test(word))),
      ...(acts.length > 0 ? statedCaps(features) : []),
    ];
  },
});
