import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what is opened', actFrom('sentence'), [
  ['is loaded into a program that runs', '| x | | Loads a case into the running simulator.', 'session load'],
  ['is opened in a program', '| x | | Loads a drawing in the application.', 'session load'],
  ['is only read elsewhere', '| x | | Loads a case into memory.', 'read load'],
  ['is only read of a program', '| x | | Loads a case of the simulator.', 'read load'],
  ['is only read where it is searched', '| x | | Searches a case in the simulator.', 'read search'],
]);
