import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what is so', said, [
  ['is named where many are open', '| x | | Open barrels by age.', 'read show'],
  ['is opened where one is', '| x | | Open the barrel by its lid.', 'session open'],
  ['is opened where some are', '| x | | Open several barrels by their lids.', 'session open'],
  ['is opened where programs open it', '| x | | Open tabs in a row.', 'session open'],
  ['is named where it runs by itself', '| x | | Running jobs of a queue.', 'read show'],
  ['is run where nothing runs by itself', '| x | | Running barrels of a queue.', 'run run'],
]);
