import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('a port that is opened', actFrom('sentence'), [
  ['lets others in where a firewall has it', '| x | | Opens a port in the firewall.', 'grant open'],
  ['lets others in where it is inbound', '| x | | Opens an inbound port.', 'grant open'],
  ['is one of its own elsewhere', '| x | | Opens a port of the board.', 'session open'],
]);
