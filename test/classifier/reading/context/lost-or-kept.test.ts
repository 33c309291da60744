import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;

testCases('what is put away', led, [
  ['is gone where that cannot be undone', '| archive_note | | Archives it. This cannot be undone.', 'delete archive'],
  ['is there where nothing is said', '| archive_note | | Archives it.', 'shelve archive'],
  ['is there where that is denied', '| archive_note | | Archives it, but not permanently.', 'shelve archive'],
  [
    'is there where it can be restored',
    '| archive_note | | Archives it permanently. It can be restored.',
    'shelve archive',
  ],
  [
    'is there where only deleting cannot be undone',
    '| archive_note | | Archives it. Deleting cannot be undone.',
    'shelve archive',
  ],
  ['is there where it is only hidden', '| hide_note | | Hides it. This cannot be undone.', 'shelve hide'],
]);

testCases('what is deleted', led, [
  [
    'is put away where the text says where it is, and that it comes back',
    '| delete_note | | Deletes a note. It goes to the trash and can be restored.',
    'shelve delete',
  ],
  ['is gone where nothing brings it back', '| delete_note | | Deletes a note from the trash.', 'delete delete'],
  ['is gone where nobody says where it is', '| delete_note | | Deletes a note. It can be restored.', 'delete delete'],
  [
    'is gone where that cannot be undone',
    '| delete_note | | Deletes a note from the trash, permanently. Others can be restored.',
    'delete delete',
  ],
]);
