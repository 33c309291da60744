import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what is moved to a plan', said, [
  ...eachOf('another different higher cheaper paid', (other): Case => [
    `costs otherwise: ${other}`,
    `| x | | Moves a line to ${other} plan.`,
    'bill move',
  ]),
  ['costs otherwise by what it is billed by', '| x | | Switches a line to a yearly plan.', 'bill switch'],
  ...eachOf('task test card lesson', (planned): Case => [
    `is only planned: ${planned}`,
    `| x | | Moves a ${planned} to another plan.`,
    'update move',
  ]),
  ['is only put there', '| x | | Moves a line to a plan.', 'update move'],
]);

testCases('what becomes an order', said, [
  ['is bought', '| x | | Turns a basket into an order.', 'pay turn'],
  ...eachOf('work job change service', (kind): Case => [
    `is only to be done: ${kind}`,
    `| x | | Converts a wish into a ${kind} order.`,
    'update convert',
  ]),
]);

testCases('what is offered', said, [
  ['is sold on a chain', '| x | | Lists an NFT for sale.', 'pay list'],
  ['is shown elsewhere', '| x | | Lists a vase for sale.', 'create list'],
]);
