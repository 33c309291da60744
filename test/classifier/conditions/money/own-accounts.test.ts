import { betweenOwnAccounts } from '#classifier/conditions/money/own-accounts.ts';
import { testCases } from '../../cases.ts';

testCases('money that stays with its owner', (features) => betweenOwnAccounts(features).map(({ verb }) => verb), [
  ['is moved between own accounts', '| x | | Transfers money between own accounts.', ['transfer']],
  [
    'is moved between own accounts of a bank',
    '| x | | Transfers money between your own Big Bank accounts.',
    ['transfer'],
  ],
  ["is moved between the user's wallets", "| x | | Transfers funds between the user's own wallets.", ['transfer']],
  ['is moved between sub-accounts', '| x | | Transfers funds between subaccounts.', ['transfer']],
  ['is moved into an own pot', '| x | | Transfers money from the account into one of your own pots.', ['transfer']],
  [
    'is none that goes to a wallet whose address is given',
    '| x | | Transfers coins from the account to your own wallet.',
    [],
  ],
  ['is none that is moved between any', '| x | | Transfers funds between accounts.', []],
  ['is none that goes to another', '| x | | Transfers funds to an account.', []],
  ['is none that is only looked at', '| x | | Lists transfers between your own accounts.', []],
]);
