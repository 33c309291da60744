import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what is begun', said, [
  ['is worked on elsewhere', '| x | | Submits a barrel for scanning.', 'job submit'],
  ['is only handed in', '| x | | Submits a barrel for a prize.', 'create submit'],
  ['is made to happen again', '| x | | Fetches the barrels again.', 'job fetch'],
  ['is made to happen at once', '| x | | Checks the barrels at once.', 'job check'],
  ['is as it is right now', '| x | | Checks the barrels right now.', 'read check'],
  ['is only read', '| x | | Fetches the barrels.', 'read fetch'],
]);
