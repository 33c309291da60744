import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what is confirmed', said, [
  ['is only looked at where it is so', '| x | | Confirms the jar is full.', 'read confirm'],
  ['is changed where it is a thing', '| x | | Confirms the jar of a guest.', 'update confirm'],
]);

testCases('what is tested', said, [
  ['is only looked at where it is whether something is so', '| x | | Tests that the jar is full.', 'read test'],
  ['is run where it is a thing', '| x | | Tests the jar of a guest.', 'job test'],
]);

testCases('what is verified', actFrom('name'), [
  ['counts as verified from then on', '| verify_phone | phone:string code:string |', 'update verify'],
  ['is looked at where nothing proves it', '| verify_phone | phone:string |', 'read verify'],
  ['is looked at where it is nobody', '| verify_text | text:string signature:string |', 'read verify'],
]);
