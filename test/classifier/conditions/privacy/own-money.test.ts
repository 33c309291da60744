import { ownMoney, shopFigures, takings, unlessPublic } from '#classifier/conditions/privacy/own-money.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const owned = (features: Features): string[] => ownMoney(features, features.acts).map(({ word }) => word);

testCases('what one holds', owned, [
  ['is a position', '| list_positions | |', ['positions']],
  ['is the value of a portfolio', '| get_portfolio_value | |', ['portfolio']],
  ['is how an order is doing', '| get_order_status | |', ['order']],
  ['is how a budget is doing', '| get_budget_status | |', ['budget']],
  ['is not how the budget of a cloud is doing', 'npm/aws-kit | get_budget_status | |', []],
  ['is not what an order is worth', '| get_order_value | |', []],
  ['is not which statuses there are', '| list_order_statuses | |', []],
  ['is a transaction', '| list_transactions | |', ['transactions']],
  ['is no transaction of a database', 'npm/mysql-kit | list_transactions | |', []],
  ['is a budget', '| list_budgets | |', ['budgets']],
  ['is no budget of a cloud', 'npm/aws-kit | list_budgets | |', []],
  ['is no budget of a campaign', 'npm/adwords-kit | list_budgets | |', []],
  ['is no sheet of balances', '| get_balance | | Returns the balance sheet.', []],
  ['is one in one’s own books', 'npm/xero-kit | get_balance | | Returns the balance sheet.', ['balance']],
  ['is no portfolio of projects', 'npm/asana-kit | list_portfolios | |', []],
  ['is no position where staff is looked for', 'npm/bamboohr-kit | list_open_positions | |', []],
  ['is no position of what stands somewhere', '| get_position | | Position of the telescope.', []],
  ['is no position that is taken of it', '| get_telescope_position | |', []],
  ['is a position of it where one trades', 'npm/binance-kit | get_telescope_position | |', ['position']],
]);

testCases(
  'where what one holds is seen',
  (features) => unlessPublic(features, ownMoney(features, features.acts)).map(textAt),
  [
    ['is where it is said', '| list_positions | |', ['positions']],
    ['is nowhere where it is in a register', '| list_positions | | Lists positions of the senate.', []],
    ['is nowhere where it is of patents', '| get_portfolio | | Returns a portfolio of patents.', []],
    ['is nowhere where an address is asked for', '| get_balance | address:string |', []],
    ['is where an address is where one lives', 'npm/stripe-kit | get_balance | address:string |', ['balance']],
    ['is nowhere on a chain', 'npm/ethereum-kit | get_balance | |', []],
    ['is where it is at an exchange of a chain', 'npm/crypto-exchange-blockchain | get_balance | |', ['balance']],
    ['is where it is nobody else’s on a chain', 'npm/ethereum-kit | get_portfolio | |', ['portfolio']],
    [
      'is nowhere where a portfolio is asked for by its address',
      'npm/ethereum-kit | get_portfolio | address:string |',
      [],
    ],
    ['is nowhere where an account is asked for by its public key', '| get_balance | public_key:string |', []],
    ['is nowhere where it is asked for so by its short name', '| get_balance | pubkey:string |', []],
    ...eachOf('demo paper simulated practice testnet', (word) => [
      `is nowhere in a ${word} account`,
      `| list_positions | | Lists positions of the ${word} account.`,
      [],
    ]),
    ...eachOf('address wallet account', (word) => [
      `is nowhere of any ${word}`,
      `| get_balance | | Returns the balance of any ${word}.`,
      [],
    ]),
    ['is nowhere of a scheme', '| list_holdings | scheme_code:string |', []],
    ['is nowhere of a fund that files it', '| list_holdings | cik:string |', []],
    ['is what a wallet on a chain holds', 'npm/ethereum-kit | list_holdings | |', ['holdings']],
    ['is what it has won', 'npm/ethereum-kit | get_pnl | |', ['pnl']],
    [
      'is nowhere on a chain of which an address is given',
      'npm/ethereum-kit | get_pnl | | Returns it for a given address.',
      [],
    ],
    ['is an own position by its symbol', 'npm/binance-kit | list_positions | symbol:string |', ['positions']],
    ['is an open order by its symbol', 'npm/binance-kit | list_open_orders | symbol:string |', ['orders']],
    ['is no trade by its symbol', 'npm/binance-kit | list_trades | symbol:string |', []],
    ['is no position by its address', 'npm/binance-kit | list_positions | address:string |', []],
    ['is no position by its symbol where nobody trades', '| list_positions | symbol:string |', []],
  ],
);

testCases('where a business tells what it takes', (features) => takings(features).map(textAt), [
  ['is in the name', '| get_revenue | |', ['revenue']],
  ['is nowhere where it is only estimated', '| estimate_revenue | |', []],
  ['is nowhere else', '| get_colour | | Tells the revenue.', []],
]);

testCases(
  'where one’s own is read',
  (features) => unlessPublic(features, ownMoney(features, features.acts)).map(textAt),
  [
    ['is all of it', '| get_portfolio | |', ['portfolio']],
    ['is nowhere in what the caller hands in', '| analyze_portfolio | holdings!:array |', []],
    ['is all of what may be narrowed down', '| get_portfolio | holdings:array |', ['portfolio']],
  ],
);

testCases('where a shop tells how it does', (features) => shopFigures(features).map(textAt), [
  ['is the name', 'npm/shopify-kit | get_store_analytics | start_date:string |', ['analytics']],
  ['is nowhere without a time', 'npm/shopify-kit | get_store_analytics | |', []],
  ['is nowhere among goods', 'npm/shopify-kit | list_products | start_date:string |', []],
  ['is nowhere outside a shop', 'npm/jar-kit | get_store_analytics | start_date:string |', []],
]);
