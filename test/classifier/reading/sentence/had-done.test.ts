import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what somebody has done for them', actFrom('sentence'), [
  ['is what the participle says', '| x | | Has a letter mailed to a guest.', 'send mail'],
  ['is what an irregular one says', '| x | | Have a jar sent to a guest.', 'send send'],
  ['is nothing in a question', '| x | | Has the jar been mailed to a guest?', 'read show'],
]);
