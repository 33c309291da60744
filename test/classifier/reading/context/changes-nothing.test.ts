import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what changes nothing', actFrom('sentence'), [
  ['is read', '| x | | Reorders jars. Nothing is saved.', 'read reorder'],
  ['is a change where it waits', '| x | | Reorders jars. Nothing is saved until it is confirmed.', 'update reorder'],
]);
