import { isSaidOfIt, ofTestNetwork, playMoney } from '#classifier/conditions/money/play-money.ts';
import { actsOf } from '#classifier/conditions/select.ts';
import type { Act } from '#classifier/reading/acts/act.ts';
import type { Features } from '#classifier/reading/features.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { eachOf, testCases } from '../../cases.ts';

const pays = (features: Features): readonly Act[] => actsOf(features, ['name'], ['pay', 'bill']);

testCases('play money', (features) => playMoney(features, pays(features)).map(textAt), [
  ['is what the text says it is', '| pay | amount:number | Pays in play money.', ['play money']],
  ['is the money of a demo account', '| pay | amount:number | Pays from a demo account.', ['demo account']],
  ['is a paper trade', '| pay | amount:number | Pays in a paper trade.', ['paper trade']],
  ['is paid into a mock account', '| pay | amount:number | Pays a mock account.', ['mock']],
  ['is not paid by one', '| pay | amount:number | Pays an account of a mock.', []],
  ['is that of paper trading', '| pay | amount:number | Pays. For paper trading.', ['paper trading']],
  ['is that of a virtual portfolio', '| pay | amount:number | Pays from a virtual portfolio.', ['virtual portfolio']],
  ['is virtual cash', '| pay | amount:number | Pays in virtual cash.', ['virtual cash']],
  ...eachOf('testnet Sepolia Goerli Holesky devnet', (network) => [
    `is that of ${network}`,
    `| pay | amount:number | Pays on ${network}.`,
    [network],
  ]),
  ['is none in a dry run of any kind', '| pay | amount:number | Pays as a dry run.', []],
  ['is none where a caller may choose it', '| pay | amount:number | Pays. Use testnet to try it.', []],
  ['is none where the text denies it', '| pay | amount:number | Pays. Not on testnet.', []],
  ['is none where nothing is paid', '| list | | Lists what is on testnet.', []],
  ['is what is paid by a server of a test network', 'npm/sepolia-kit | pay | amount:number | Pays.', ['pay']],
  [
    'is told by the server rather than by the text',
    'npm/sepolia-kit | pay | amount:number | Pays in play money.',
    ['pay'],
  ],
]);

testCases('what is paid on a test network', (features) => ofTestNetwork(features, pays(features)).map(textAt), [
  ...eachOf('testnet devnet sepolia papertrading papertrade', (word) => [
    `is all of a server called ${word}`,
    `npm/${word}-kit | pay | amount:number |`,
    ['pay'],
  ]),
  ['is nothing of another server', 'npm/acme-kit | pay | amount:number |', []],
  ['is nothing that only the text says', '| pay | amount:number | Pays on testnet.', []],
]);

describe('what is said of a tool', () => {
  const said = (text: string): boolean =>
    isSaidOfIt({
      source: { pointer: '/description', in: 'value', text },
      start: text.indexOf('TESTNET'),
      end: text.indexOf('TESTNET') + 'TESTNET'.length,
    });
  for (const word of 'use with support supports optional optionally pass set enable offer offers via has'.split(' '))
    test(`is not what a caller chooses by "${word}"`, () => assert.equal(said(`Pays. May ${word} TESTNET.`), false));
  test('is not what holds by default', () => assert.equal(said('Pays. TESTNET by default.'), false));
  for (const text of ['Pays. Without confirmed=true, it is TESTNET.', 'Pays. Unless it is confirmed, TESTNET.'])
    test(`is not what holds until a caller confirms: "${text}"`, () => assert.equal(said(text), false));
  test('is not what it begins with', () => assert.equal(said('Use TESTNET.'), false));
  for (const article of ['a', 'an', 'the'])
    test(`is not what "${article}" stands before either`, () =>
      assert.equal(said(`Pays. Use ${article} TESTNET.`), false));
  for (const text of [
    'TESTNET only.',
    'Pays on TESTNET.',
    'Users pay: TESTNET.',
    'Pays. Reuse TESTNET.',
    'Pays. Use it on TESTNET.',
  ])
    test(`is "${text}"`, () => assert.equal(said(text), true));
});
