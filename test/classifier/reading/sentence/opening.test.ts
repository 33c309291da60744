import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** The first words of the sentence that opens the description, and what it says that is done. */
const opens = ({ opening, acts }: Features): string => {
  const act = acts.find(({ from }) => from === 'sentence');
  return `${opening
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' ')}: ${act?.verb ?? ''}`;
};

testCases('the sentence that opens a description', opens, [
  ['is the first', '| x | | Deletes notes. Creates others.', 'deletes notes: delete'],
  ['is the first with a verb', '| x | | Notes. Old ones. Deletes them.', 'deletes them: delete'],
  ['is none beyond four', '| x | | Notes. Old. Red. Big. Deletes them.', 'notes: '],
  ['is the first where none has a verb', '| x | | Notes. Old ones.', 'notes: '],
  ['names what is returned where none has a verb', '| x | | Jars with a lid. Old ones.', 'jars with: show'],
  ['stands before a row of actions', '| x | action=list,get | Notes. Actions: list. Deletes them.', 'notes: '],
  [
    'stands before what the actions are',
    '| x | action=list,get | Notes. Supported actions are list. Deletes them.',
    'notes: ',
  ],
  [
    'stands behind a heading that lists none',
    '| x | action=list,get | Notes. Actions here. Deletes them.',
    'deletes them: delete',
  ],
  ['stands before a row in words', '| x | | Note ops: list/get/create_note. Deletes them.', 'note ops: '],
  ['names nothing beside actions', '| x | action=list,get | Jars with a lid. Old ones.', 'jars with: '],
]);

testCases('a sentence about another tool', opens, [
  ['is no opening', '| x | | Jar of a shelf. get_lid adds a lid.', 'jar of: show'],
  ['is one where it is about this one', '| get_lid | | Lid of a jar. get_lid adds a lid.', 'get_lid adds: add'],
  ['is one of a word alone', '| x | | Jar of a shelf. Lid adds a lid.', 'lid adds: add'],
]);

testCases('a sentence that tells what to pass', opens, [
  ['is no opening', '| x | | Jar of a shelf. Set `raw` only if needed.', 'jar of: show'],
  ['is one where it is the first', '| x | | Set `raw` only if needed.', 'set raw: set'],
  ['is one where it names nothing in quotes', '| x | | Jar. Set the lid.', 'set the: set'],
]);
