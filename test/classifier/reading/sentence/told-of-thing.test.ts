import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

testCases('money that is only told of', said, [
  ...eachOf('Charges Purchases Payouts Refunds', (many): Case => [
    `is in the plural: ${many}`,
    `| x | | ${many} on the account.`,
    'read show',
  ]),
  ['is beside another thing', '| x | | Purchases and revenue.', 'read show'],
  ['is what somebody rents', '| x | | Numbers you rent.', ''],
  ['is what there is to pay', '| x | | Fees to pay when selling.', 'read show'],
  ['is what a flat is for', '| x | | Flats for sale or rent in a city.', 'read show'],
  ['is what others do', '| x | | Insider buying and selling by ticker.', 'read show'],
  ['is what has come in', '| x | | Rent that has accrued.', 'read show'],
  ['is paid by the month', '| x | | Pay schedules of a firm.', 'read show'],
  ['is offered by others', '| x | | Bids and asks for a jar.', 'read ask'],
]);

testCases('money that is moved', said, [
  ['is charged to something', '| x | | Charges a card.', 'pay charge'],
  ['is charged and more', '| x | | Charges and refunds a card.', 'pay charge'],
  ['is paid by who is let', '| x | | Lets you pay a bill.', 'pay pay'],
  ['is paid by a tool', '| x | | Tool to pay bills.', 'pay pay'],
]);
