import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what is watched', actFrom('sentence'), [
  ['is watched from then on where somebody is told', '| x | email!:string | Watches a jar.', 'create watch'],
  ['is only looked at where nobody is', '| x | id!:string | Watches a jar.', 'read watch'],
  ['is only looked at where nobody need be', '| x | email:string | Watches a jar.', 'read watch'],
]);
