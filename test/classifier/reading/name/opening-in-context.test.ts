import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what a description opens with', said, [
  ['is what the name calls it where nobody knows the verb', '| graft_stop | | Zorks a pump.', 'job zork'],
  ['is set up where the name says so', '| create_monitor | | Monitors a page.', 'create monitor'],
  ['is entered where the name says so', '| add_expense | | Tracks an expense.', 'create track'],
  ['is read where it does not keep watch', '| add_expense | | Lists an expense.', 'read list'],
  ['is read where the name reads', '| list_expense | | Tracks an expense.', 'read track'],
  ['is said where the name does it', '| approve_proof | | Says that a proof may be printed.', 'update say'],
  ['is read where it says nothing of that', '| approve_proof | | Says hello.', 'read say'],
  [
    'is an answer where the name generates it',
    '| generate_captions | | Writes captions for a video.',
    'generate write',
  ],
  [
    'is written where the name generates another thing',
    '| generate_video | | Writes captions for a video.',
    'create write',
  ],
  ['is read where the name sets nothing up', '| edit_expense | | Tracks an expense.', 'read track'],
]);
