import {
  askedOfADatabase,
  fetchedNamed,
  fetchedThings,
  fetchingActs,
  isAnswer,
} from '#classifier/conditions/returned.ts';
import type { Act } from '#classifier/reading/acts/act.ts';
import { testCases } from '../cases.ts';

const verbs = (acts: readonly Act[]): string[] => acts.map(({ verb, from }) => `${verb} (${from})`);

testCases('the acts that hand over what is there', (features) => verbs(fetchingActs(features)), [
  ['are those of name and first sentence', '| get_note | | Returns a note.', ['get (name)', 'return (sentence)']],
  ['are none that compute', '| calculate_tax | | Calculates a tax.', []],
  ['are none of a tool for something else', '| create_note | | Lists notes.', []],
  [
    'leave out what is done beside it',
    '| get_note | | Fetches a note and compares notes.',
    ['get (name)', 'fetch (sentence)'],
  ],
  ['leave out what is not handed over', '| list_and_compare_notes | |', ['list (name)']],
  [
    'are all acts where only an action hands over',
    '| manage_threads | action=list,reply |',
    ['manage (name)', 'list (actions)'],
  ],
  ['are none where no action does', '| manage_threads | action=create,reply |', []],
  [
    'take what the sentence does where they have no object',
    '| fetch | | Fetches, if asked, and compares notes.',
    ['fetch (name)', 'fetch (sentence)', 'compare (sentence)'],
  ],
]);

testCases(
  'the people whom a tool hands over',
  (features) => fetchedThings(features, 'people').map(({ word }) => word),
  [
    ['are listed', '| list_users | |', ['users']],
    ['are not counted', '| count_users | |', []],
    ['are not created', '| create_user | |', []],
    ['are no word that describes another thing', '| list_user_settings | |', []],
  ],
);

testCases(
  'the notes that a tool hands over',
  (features) => fetchedNamed(features, /^notes?$/).map(({ word }) => word),
  [
    ['are found by the noun', '| list_notes | | Lists every note.', ['notes', 'note']],
    ['are no word that describes another thing', '| list_note_tags | |', []],
  ],
);

testCases('the acts that hand over what a database is asked for', (features) => verbs(askedOfADatabase(features)), [
  ['read rows', 'npm/mysql-kit | read_rows | |', ['read (name)']],
  ['export results', 'npm/mongo-kit | export_results | |', ['export (name)']],
  ['export the results of a query by any other name', 'npm/mongo-kit | export_query_answers | |', ['export (name)']],
  ['do not export a schema', 'npm/mongo-kit | export_schema | |', []],
  ['aggregate', 'npm/mongo-kit | aggregate | |', ['aggregate (name)']],
  ['aggregate whatever has no structure', 'npm/mongo-kit | aggregate_documents | |', ['aggregate (name)']],
  ['do not read columns', 'npm/mysql-kit | read_columns | |', []],
  ['do not read how rows look', 'npm/mysql-kit | read_row_format | |', []],
  ['do not aggregate a schema', 'npm/mongo-kit | aggregate_schema | |', []],
  ['do not list collections', 'npm/mongo-kit | list_collections | |', []],
  ['are none of another product', 'npm/sheets-kit | read_rows | |', []],
  ['view a record', 'npm/mysql-kit | view_record | |', ['view (name)']],
  ['read rows of a table of any system', '| read_rows | table:string |', ['read (name)']],
  ['do not read rows of a sheet', 'npm/airtable-kit | read_rows | table:string |', []],
  ['do not view a record of any system', '| view_record | table:string |', []],
  ['do not aggregate where there is no database', '| aggregate | table:string |', []],
  ['do not export where there is no database', '| export_results | table:string |', []],
]);

testCases('whether a file is what a caller may have instead of the answer', isAnswer, [
  ['is true where it says so', '| draw | path:string | Draws it, returned inline or written to a path.', true],
  [
    'is true where it says so the other way round',
    '| draw | path:string | Draws it to a path, or returned as text.',
    true,
  ],
  [
    'is false where the path must be given',
    '| draw | path!:string | Draws it, returned inline or written to a path.',
    false,
  ],
  [
    'is true where only something else must',
    '| draw | path:string name!:string | Draws it, returned inline or written to a path.',
    true,
  ],
  ['is false of what is read', '| read | path:string | Reads it, returned inline or written to a path.', false],
  ['is true of a code that is drawn', '| make_qr | path:string | Makes a QR code.', true],
  ['is false of a code that is saved', '| make_qr | path:string | Makes a QR code and saves it to a path.', false],
  ['is false where nothing is returned', '| draw | path:string | Draws it to a path.', false],
]);
