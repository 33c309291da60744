import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('a name that heads its actions', led, [
  ['is nothing by itself', '| write_rows | action=insert,delete |', 'create insert'],
  ['is what it says where none is deleted', '| write_rows | action=insert,list |', 'create write'],
  ['is what it says where none is added', '| write_rows | action=list,delete |', 'create write'],
  ['is what it says where only a line is deleted', '| edit_rows | action=insert_line,delete_line |', 'update edit'],
  ['is what it says with any other verb', '| tag_rows | action=insert,delete |', 'create tag'],
]);

testCases('a state that is set', led, [
  ['is that of what runs', '| set_index_state | action=stop,resume |', 'job set'],
  ['is none where it is put away', '| set_index_state | action=archive,resume |', 'update set'],
  ['is none where nothing runs', '| set_index_state | action=suspend,pause |', 'update set'],
  ['is none where another thing is set', '| set_index_colour | action=stop,resume |', 'update set'],
]);
