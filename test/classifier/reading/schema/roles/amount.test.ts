import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flag, number, object, roleOf, testNames, testWords, text } from './role-of.ts';

const SUMS = 'amount price quantity qty cost fee bid tip notional stop_loss take_profit lamports sats wei';
testNames('amount', number(), `${SUMS} amount_in_cents daily_budget`);
testNames('amount', text(), 'amount qty price price_micros unit_price value_wei');
testNames(
  null,
  number(),
  'page_price max_price min_price minimum_price maximum_price inventory_quantity stock_quantity',
);
testNames(null, text(), 'max_price min_price minimum_price maximum_price quantity cost');
testNames(null, flag, 'amount budget');
testWords(
  null,
  'amount',
  'stock time seconds minutes hours days weeks months milliseconds pixels percent degrees',
  'number',
);
testWords(
  'amount',
  'value',
  'amount price money currency usd dollar dollars cent cents eur euro euros eth wei btc sol lamports usdc usdt paid payment refund spend',
  'number',
);
testNames('amount', number('Euros for all of the days'), 'amount');
testNames('amount', number('What is paid'), 'total balance');
testNames(null, number('What is paid'), 'page_total max_total min_total');
testWords(
  null,
  'budget',
  'tokens token characters time seconds minutes hours days weeks months milliseconds pixels percent degrees',
  'number',
);
testWords('amount', 'size', 'shares contracts lots', 'number');
testNames('amount', number('How many shares'), 'shares contracts lots');
testNames(null, number('Rows of a page'), 'size');
testWords(null, 'amount', 'id ids identifier time days');
describe('a text that is a value', () => {
  for (const beside of ['to', 'recipient'])
    it(`beside ${beside} is an amount`, () => assert.equal(roleOf('value', text(), { [beside]: text() }), 'amount'));
  for (const word of ['wei', 'eth', 'lamports'])
    it(`in ${word} is an amount`, () => assert.equal(roleOf('value', text(`In ${word}`)), 'amount'));
  it('beside a key is none', () => assert.equal(roleOf('value', text(), { key: text() }), null));
});
/** Parameters that only numbers can be. */
const ONLY_NUMBERS: readonly (readonly [name: string, description: string])[] = [
  ['fee', ''],
  ['budget', ''],
  ['total', 'What is paid'],
  ['size', 'How many shares'],
];
for (const [name, description] of ONLY_NUMBERS)
  for (const type of ['boolean', 'string', 'object'])
    it(`no ${type} called ${name} is an amount`, () =>
      assert.notEqual(roleOf(name, { type, ...(description ? { description } : {}) }), 'amount'));
testNames('amount', { type: 'integer' }, 'fee budget value_wei');
testNames(null, number('What it is'), 'value total balance');
testNames(null, object, 'amount price value_wei');
testNames(null, { type: 'object', description: 'In wei' }, 'value');
testNames(null, { type: 'boolean', description: 'In wei' }, 'value');
