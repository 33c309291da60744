import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

testCases('what something is taken off', actFrom('sentence'), [
  ['loses it', '| x | | Takes a guest off the list.', 'delete take'],
  ['loses it without an article', '| x | | Take a pen off tables.', 'delete take'],
  ...eachOf('site feed shelf market calendar', (place): Case => [
    `no longer shows it: ${place}`,
    `| x | | Takes a vase off the ${place}.`,
    'shelve take',
  ]),
  ['is not said of what flies', '| x | | Takes the drone off.', 'device take_off'],
  ['is not said of a discount', '| x | | Takes 10% off the price.', 'any take'],
  ['is not said of what comes later', '| x | | Takes a vase to the shop, off the market.', 'any take'],
]);
