import { toldHoldings } from '#classifier/conditions/privacy/told-holdings.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases } from '../../cases.ts';

const told = (features: Features): string[] => toldHoldings(features, features.acts).map(textAt);

testCases('what is told of somebody’s own money', told, [
  ['is a portfolio', '| get_shares | | Shows how the portfolio is split.', ['portfolio']],
  ['is balances that come with accounts', '| list_accounts | | Lists accounts with their balances.', ['balances']],
  ...eachOf('bank broker brokerage investment savings retirement', (kind) => [
    `is ${kind} accounts`,
    `| list_it | | Lists ${kind} accounts.`,
    ['accounts'],
  ]),
  ...eachOf('securities shares stocks bonds lots units coins', (thing) => [
    `is ${thing} held`,
    `| list_it | | Lists ${thing} held.`,
    ['held'],
  ]),
  ...eachOf('dividends interest income', (thing) => [
    `is ${thing} received`,
    `| list_it | | Lists ${thing} received.`,
    ['received'],
  ]),
  ['is expenses beside income', '| get_it | | Reports income and expenses.', ['expenses']],
  ['is no policy of expenses', '| get_it | | Reports rules for travel expenses.', []],
  ['is what trades made', '| get_it | | Shows trades with their PnL.', ['PnL']],
  ['is nothing that is simulated', '| get_it | | Simulates a trade to see its PnL.', []],
  ['is no share of play money', '| get_it | | Lists shares of the demo portfolio.', []],
  ['is what it calls yours', '| find_it | | Finds subscriptions in your transactions.', ['your transactions']],
  ['is no load that is balanced', '| route | | Routes requests and balances the load.', []],
  ['is no account of a site', '| list_it | | Lists accounts.', []],
  ['is no message received', '| list_it | | Lists messages received.', []],
  ['is no share of somebody else', '| list_it | | Lists shares held by insiders.', []],
  ['is no box held', '| list_it | | Lists boxes held.', []],
  ['is none that a symbol asks for', '| list_it | symbol:string | Lists shares held.', []],
  ['is no portfolio of work', '| list_it | | Lists skills of the portfolio.', []],
  ['is no account that is only linked', '| list_it | | Lists connected accounts.', []],
  ...eachOf('asana adwords mailchimp ghost bamboohr grafana', (product) => [
    `is none of ${product}`,
    `npm/${product}-kit | get_shares | | Shows how the portfolio is split.`,
    [],
  ]),
  ['is nothing without a description', '| get_shares | |', []],
]);

testCases('a card that one pays with', told, [
  ['is a virtual one', '| list_cards | | Lists virtual cards.', ['cards', 'virtual cards']],
  ['is a prepaid one', '| list_cards | | Lists prepaid cards.', ['cards', 'prepaid cards']],
  ['is one with a balance', '| get_card | | Gets the balance and name of a card.', ['card']],
  ['is one of which a later sentence says so', '| get_card | | Gets it. Its CVV is not shown.', ['card']],
  ['is none of a board', '| get_card | | Gets a card.', []],
]);

testCases('the wallet of whoever asks', told, [
  ['is "your" one', '| get_it | address:string | Returns the balance of your wallet.', ['wallet']],
  ['is the one that is set up', 'npm/ethereum-kit | get_it | | Returns funds of the configured wallet.', ['wallet']],
  ['is the only one', 'npm/ethereum-kit | get_it | | Returns the wallet and its balance.', ['wallet']],
  ['is none of which anything is given', 'npm/ethereum-kit | get_it | | Returns the balance of any wallet.', []],
  ['is none that is asked for', 'npm/ethereum-kit | get_it | id:string | Returns the balance of a wallet.', []],
  ['is none of which nothing is told', 'npm/ethereum-kit | get_it | | Returns the address of the wallet.', []],
]);
