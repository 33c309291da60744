import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what is captured', said, [
  ...eachOf('payment_id order_id charge_id', (held): Case => [
    `was only held: ${held}`,
    `| capture | ${held}:string amount:number | Captures a part.`,
    'pay capture',
  ]),
  ['is seen where no sum is given', '| capture | order_id:string | Captures a part.', 'read capture'],
  ['is seen where nothing was held', '| capture | camera:string amount:number | Captures a part.', 'read capture'],
]);

testCases('what is ordered', said, [
  ['is bought', '| x | | Orders a vase.', 'pay order'],
  ['is sorted', '| x | | Orders a list by size.', 'any order'],
  ['is sorted as there are many', '| x | | Orders vases by size.', 'any order'],
  ['is done to a patient', '| x | | Orders a scan of a patient.', 'any order'],
]);

testCases('an invoice', said, [
  ['is to be paid once it is mailed', '| x | | Creates an invoice and mails it to a guest.', 'bill create'],
  ['is only made out', '| x | | Creates an invoice and prints it.', 'invoice create'],
]);

testCases('a subscription', said, [
  ['is billed by its period', '| x | billing_cycle:string | Creates a subscription.', 'bill create'],
  ['is one to a topic', '| x | topic:string | Creates a subscription.', 'create create'],
  ['is one that is only recorded', '| x | plan_id:string | Creates a subscription record.', 'create create'],
  ['is a plan for a customer', '| x | customer_id:string | Creates a plan.', 'bill create'],
  ['is a plan for all', '| x | name:string | Creates a plan.', 'create create'],
  ['is a note of one', '| x | amount:number | Creates a subscription note.', 'create create'],
]);

testCases('a post that is boosted', said, [
  ['is shown to those who follow', '| x | | Boosts a post, which reblogs it.', 'publish boost'],
  ['is advertised', '| x | | Boosts a post to reach more people.', 'pay boost'],
]);

testCases('a token that is minted', actFrom('name'), [
  ['lets somebody in', '| mint_token | | Makes an access token for a guest.', 'create mint'],
  ['is worth something', '| mint_token | | Makes a token for a guest.', 'pay mint'],
]);
