import {
  DELETING,
  READING,
  WRITING,
  addedActs,
  chosenActs,
  cuePlaces,
  deniedActs,
  doesLike,
  earlyCues,
  headsNamed,
  headsOf,
  inDomain,
  leadingActs,
  leadingCalled,
  leadingHeads,
  leadingNamed,
  leadingThings,
  leads,
  mentions,
  names,
  namesNothing,
  nameSays,
  onlyReads,
  onlyRecords,
  onlyRenames,
  opens,
  parametersNamed,
  parametersWith,
  quantifiers,
  speaksOf,
  statedActs,
  thingsThat,
} from '#classifier/conditions/select.ts';
import type { Act } from '#classifier/reading/acts/act.ts';
import { EFFECTS } from '#classifier/reading/words/effect.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../cases.ts';

const verbs = (acts: readonly Act[]): string[] => acts.map(({ verb, from }) => `${verb} (${from})`);

testCases('the acts that say what a tool is for', (features) => verbs(leadingActs(features, EFFECTS)), [
  ['are those of name and first sentence', '| list_notes | | Lists notes.', ['list (name)', 'list (sentence)']],
  [
    'are not those of later sentences',
    '| list_notes | | Lists notes. Deletes nothing and sends mails.',
    ['list (name)', 'list (sentence)'],
  ],
  ['are those of the title', { name: 'notes', title: 'Delete notes' }, ['delete (title)']],
  ['are not the actions to choose from', '| notes | action=list,delete | Works with notes.', ['work (sentence)']],
  ['are not what is denied', '| get_notes | | Does not delete notes.', ['get (name)']],
]);

testCases('the deletions among them', (features) => verbs(leadingActs(features, DELETING)), [
  ['are those with the effect', '| replace_note | | Deletes a note and creates another.', ['delete (sentence)']],
  ['are none where only an action deletes', '| notes | action=list,delete |', []],
]);

testCases('whether a tool is led by reading', (features) => leads(features, READING), [
  ['follows the name', '| get_note | | Deletes a note.', true],
  ['follows the first sentence where the name has no verb', '| note | | Returns a note.', true],
  ['is false for a writing', '| create_note | |', false],
  ['is false where nothing is said', '| note | |', false],
]);

testCases('the main act of the description, if it writes', (features) => verbs(statedActs(features, WRITING)), [
  ['is the first verb', '| note | | Creates a note.', ['create (sentence)']],
  ['is none where another verb comes first', '| note | | Fetches a note, and edits a list.', []],
]);

testCases('what the description adds to its main act', (features) => verbs(addedActs(features, WRITING)), [
  ['is a second verb of the sentence', '| note | | Fetches a note, and edits a list.', ['edit (sentence)']],
  ['is one of a later sentence', '| note | | Fetches a note. Updates a board.', ['update (later)']],
  ['is the same done in another way', '| note | | Updates a note. Edits the list.', ['edit (later)']],
  ['is not the same said again', '| note | | Updates a note. Updates the note that an id names.', []],
]);

testCases('the actions that read', (features) => verbs(chosenActs(features, READING)), [
  ['are those that a caller can choose', '| notes | action=list,delete |', ['list (actions)']],
  ['are none where there is nothing to choose', '| list_notes | |', []],
]);

testCases('what a tool is said not to do', (features) => verbs(deniedActs(features)), [
  ['is what is denied', '| get_notes | | Does not delete notes.', ['delete (sentence)']],
  ['is nothing where nothing is', '| get_notes | | Returns notes.', []],
]);

testCases('whether a tool only reads', onlyReads, [
  ['is true of a reading', '| get_note | | Returns a note.', true],
  ['is false where an action changes something', '| notes | action=list,delete |', false],
  [
    'is false where a later sentence changes something',
    '| get_note | | Returns a note. Deletes the note afterwards.',
    false,
  ],
  ['is true where a change is denied', '| get_note | | Returns a note. It does not delete it.', true],
]);

testCases('whether a tool only gives another name', onlyRenames, [
  ['is what the sentence says', '| update_note | | Renames a note.', true],
  ['is what the name says without one', '| rename_note | |', true],
  ['is false where more is done', '| rename_note | | Renames a note and moves it.', false],
]);

testCases(
  'the heads of what is read that are people',
  (features) => leadingHeads(features, READING, 'people').map(({ word }) => word),
  [
    ['are what stands last', '| list_users | |', ['users']],
    ['are not what describes another thing', '| list_user_settings | |', []],
    ['are not what is created', '| create_user | |', []],
  ],
);

testCases(
  'the things that are read of that class',
  (features) => leadingThings(features, READING, 'people').map(({ word }) => word),
  [
    ['are any word for it', '| list_user_settings | |', ['user']],
    ['are none of what is created', '| create_user | |', []],
  ],
);

testCases(
  'the heads of actions of a class',
  (features) => headsOf(chosenActs(features, READING), 'people').map(({ word }) => word),
  [['are what an action is done to', '| directory | action=list_users,list_groups |', ['users']]],
);

testCases(
  'the notes that are read',
  (features) => headsNamed(leadingActs(features, READING), /^notes?$/).map(({ word }) => word),
  [
    ['are found by the noun', '| list_notes | |', ['notes']],
    ['are no word that describes another thing', '| list_note_tags | |', []],
  ],
);

testCases(
  'what is read of a kind, by the act as well',
  (features) =>
    thingsThat(leadingActs(features, READING), ({ word }, { verb }) => verb === 'list' && word !== 'page').map(
      ({ word }) => word,
    ),
  [
    ['are the things of each act', '| list_notes | | Lists the tags of a page.', ['notes', 'tags']],
    ['are none of another act', '| get_note | |', []],
  ],
);

testCases('whether anything is done to people', (features) => speaksOf(features, 'people'), [
  ['counts what is no head', '| list_user_settings | |', true],
  ['counts what an action is done to', '| directory | action=list_users |', true],
  ['is false of anything else', '| list_notes | |', false],
]);

testCases('where people are mentioned', (features) => mentions(features, 'people').map(textAt), [
  ['is in name and first sentence', '| export_users | | Exports a file of followers.', ['users', 'followers']],
  ['is not in a later sentence', '| export | | Exports a file. Followers may read it.', []],
]);

testCases(
  'the words that say that it is done to many',
  (features) => quantifiers(leadingActs(features, DELETING)).map(textAt),
  [
    ['are those of the act', '| delete_notes | | Deletes all notes.', ['all']],
    ['are none of another act', '| delete_note | | Deletes a note. Lists all notes.', []],
  ],
);

testCases('where it is said that it cannot be undone', (features) => cuePlaces(features, 'irreversible').map(textAt), [
  ['is in any sentence', '| x | | Deletes it. Asks first. Then waits. This cannot be undone.', ['cannot be undone']],
  ['is none where it is denied', '| x | | Deletes it, but not permanently.', []],
]);

testCases('the same in the first two sentences', (features) => earlyCues(features, 2, 'irreversible').map(textAt), [
  ['is there', '| x | | Deletes it. This cannot be undone.', ['cannot be undone']],
  ['is not in the third', '| x | | Deletes it. Asks first. This cannot be undone.', []],
]);

testCases('parameters with a role', (features) => parametersWith(features, 'path', 'url').map(({ name }) => name), [
  ['are those of any of the roles', '| fetch | file_path:string url:string count:number |', ['file_path', 'url']],
  ['are none without one', '| fetch | count:number |', []],
]);

testCases(
  'parameters with a word in their name',
  (features) => parametersNamed(features, 'page size').map(({ name }) => name),
  [
    [
      'are those with any of the words',
      '| list | pageToken:string max_size:number id:string |',
      ['pageToken', 'max_size'],
    ],
    ['are not those with it inside a word', '| list | homepage:string sized:boolean |', []],
  ],
);

testCases('words of the name', (features) => nameSays(features, 'note notes').map(textAt), [
  ['are found however it is written', '| updateNote | |', ['Note']],
  ['are found as often as they stand there', '| note_to_notes | |', ['note', 'notes']],
  ['are not found inside others', '| annotate | |', []],
]);

testCases('whether a product is one for mail or chats', (features) => inDomain(features, 'mail', 'chat'), [
  ['follows the name of the server', 'npm/gmail-kit | list_labels | |', true],
  ['is false of another product', 'npm/postgres-kit | list_labels | |', false],
]);

testCases('whether anything is called like this', (features) => names(features, /^notes?$/), [
  ['is true of what an act is done to', '| delete_note | |', true],
  ['is true of what that is taken out of', '| it | | Removes a tag from a note.', true],
  ['is false of what no act is done to', '| note | |', false],
]);

testCases('whether an act is done to nothing that is named', namesNothing, [
  ['is true of a verb alone', '| it | | Deletes.', true],
  ['is false where it is named', '| it | | Deletes a note.', false],
  ['is false where the name says to what', '| delete_note | | Deletes.', false],
]);

testCases('whether the opening says a word', (features) => opens(features, new Set(['draft'])), [
  ['is true wherever it stands', '| it | | Removes a note that is a draft.', true],
  ['is false of a later sentence', '| it | | Removes a note. It was a draft.', false],
]);

testCases('whether an act is called like this', (features) => doesLike(features, /^(?:un)?lock$/), [
  ['is true of the verb as it is listed', '| it | | Unlocks a door.', true],
  ['is false of another', '| it | | Opens a door.', false],
]);

testCases('leading acts by their verb', (features) => verbs(leadingCalled(features, DELETING, ['purge'])), [
  ['are those that are called so', '| purge_note | | Deletes a note.', ['purge (name)']],
  ['are none with another effect', '| create_note | |', []],
]);

testCases(
  'heads of what leading acts are done to, by the noun',
  (features) => leadingNamed(features, DELETING, new Set(['note'])).map(({ word }) => word),
  [
    ['are those that are called so', '| delete_note | |', ['note']],
    ['are none that something else is done to', '| create_note | | Creates a note.', []],
    ['are no mere topics', '| delete_note_tag | |', []],
  ],
);

testCases('what happened elsewhere', onlyRecords, [
  ['is recorded', '| record_payment | | Records a payment received.', true],
  ['is logged', '| log_expense | | Logs an expense.', true],
  ['is none that is made', '| create_payment | | Creates a payment.', false],
  ['is none that is read', '| list_records | | Lists records.', false],
]);
