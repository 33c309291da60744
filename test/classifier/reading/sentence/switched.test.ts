import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what a switch is put to', said, [
  ['is switched with a stroke', '| x | | Barrel mode on/off.', 'job turn_on'],
  ['is switched with a word', '| x | | Barrel mode on or off.', 'job turn_on'],
  ['is changed where nothing runs', '| x | | Comments on or off.', 'update turn_on'],
  ['is asked about', '| x | | Whether a barrel is on or off.', 'read show'],
  ['is switched by a verb', '| x | | Power a barrel on or off.', 'job power_on'],
]);

testCases('what is turned on', said, [
  ['is so without an article', '| x | | Turns barrel mode on or off.', 'job turn_on'],
  ['is so with an owner', '| x | | Turns the lid of a barrel off.', 'job turn_off'],
  ['is not so on a road', '| x | | Turns barrels left on a road.', 'device turn'],
]);
