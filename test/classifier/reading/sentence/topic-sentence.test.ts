import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** What the description says that is done, and to what; `show` is what a sentence that names a thing says. */
const told = ({ acts }: Features): string => {
  const act = acts.find(({ from }) => from === 'sentence');
  return act === undefined ? '' : [act.verb, ...act.things.map(({ word }) => word)].join(' ');
};

testCases('a sentence that names a thing', told, [
  ['says what is returned', '| x | | The orders of a customer.', 'show orders'],
  ['says so with an adjective for time', '| x | | Latest orders.', 'show latest orders'],
  ['says so of one by its superlative', '| x | | Cheapest flat in town.', 'show cheapest flat'],
  ['says so of many', '| x | | Games of a player.', 'show games'],
  ['says so of many that are told apart', '| x | | Games that a player won.', 'show games'],
  ['says so of many which are told apart', '| x | | Games which a player won.', 'show games'],
  ['says so of many between others', '| x | | Games between players.', 'show games'],
  ['says nothing of one word', '| x | | Game.', ''],
  ['says nothing where it names the tool', '| x | | The tool for orders.', ''],
  ['says nothing where it names no thing', '| x | | The with.', ''],
  ['is what is done where the word is no noun', '| x | | Deletes that a player made.', 'delete'],
  ['is what is done where it claims something', '| x | | Notes that the jar was seen.', 'note'],
  ['is what is done where it claims nothing', '| x | | Notes that nothing was found.', 'note'],
  ['is none of a claim where nothing is said to be', '| x | | Notes that the player wrote.', 'show notes'],
]);

testCases('a question', told, [
  ['says that its answer is returned', '| x | | Who is on call.', 'show'],
  ['says so however it is asked', '| x | | Whether a jar would break.', 'show'],
]);

testCases('a guide', told, [
  ['is returned', '| x | | One-time setup guide for a shop.', 'show one-time setup guide'],
  ['is returned about anything', '| x | | Shop handbook about jars.', 'show shop handbook'],
  ['is sent where its first word is a verb', '| x | | Email instructions for a shop.', 'email instructions'],
  ['is written where its first word is only a verb', '| x | | Write instructions for a shop.', 'write instructions'],
  ['is returned where its first word reads', '| x | | Search tutorial for a shop.', 'show search tutorial'],
  [
    'is returned where it compares deeds',
    '| x | | Plain comparison: buying or renting a jar.',
    'show plain comparison',
  ],
  ['is a label in front of an order', '| x | | Plain tutorial: Buy a jar.', 'buy jar'],
  ['is a verb by itself', '| x | | Guide for a shop.', 'guide shop'],
  ['is nothing where it is not said what for', '| x | | Shop guide.', ''],
  ['is nothing behind a preposition', '| x | | From shop guide to stall.', ''],
  ['is one behind a heading', '| x | | Shop: jar guide for a stall.', 'show jar guide'],
]);
