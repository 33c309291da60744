import { boundedActs } from '#classifier/conditions/money/bounded-acts.ts';
import { eachOf, testCases } from '../../cases.ts';

testCases('what is bounded by what was paid before', ({ acts }) => boundedActs(acts).map(({ verb }) => verb), [
  ...eachOf('refund cancel void', (verb) => [`is to ${verb} one`, `| ${verb}_payment | |`, [verb]]),
  ['is an order that is cancelled', '| cancel_order | |', ['cancel']],
  ['are no orders that are all cancelled', '| cancel_all_orders | |', []],
  ['are no orders of which every one is', '| x | | Cancels every open order.', []],
  ['is a plan that is renewed', '| renew_subscription | |', ['renew']],
  ['is no plan that is started', '| start_subscription | |', []],
  ['is an invoice that is sent', '| send_invoice | |', ['send']],
]);
