import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what changes nothing', actFrom('sentence'), [
  ['is read', '| x | | Reorders jars. Nothing is saved.', 'read reorder'],
  ['is a change where it waits', '| x | | Reorders jars. Nothing is saved until it is confirmed.', 'update reorder'],
]);

testCases('what is proposed', actFrom('name'), [
  [
    'is an answer where it is a dry run',
    '| propose_order | | Proposes an order of jars. Returns a dry-run plan.',
    'read propose',
  ],
  ['is kept where nothing says so', '| propose_order | | Proposes an order of jars.', 'create propose'],
]);
