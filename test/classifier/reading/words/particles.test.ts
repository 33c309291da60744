import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('a particle', actFrom('sentence'), [
  ['ends a verb that nobody knows', '| x | | Eke out a living.', 'update eke'],
  ['ends none that may stand between nouns', '| x | | Pipes down a hill.', ''],
  ['ends a known verb behind its object', '| x | | Shuts the server down.', 'job shut_down'],
  ['ends one behind its object, whatever it is', '| x | | Puts the jar away.', 'create put_away'],
]);
