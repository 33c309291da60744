import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const named = actFrom('name');

testCases('what a name reads', named, [
  ['is handed in where a review of it is', '| review_draft | | Posts a review of a draft.', 'create review'],
  ['is handed in where a score is given', '| evaluate_idea | | Assigns a score.', 'update evaluate'],
  ['is kept where something is set', '| evaluate_idea | | Assigns a room.', 'update evaluate'],
  ['is read where the judgement is returned', '| evaluate_idea | | Returns a score.', 'read evaluate'],
  ['is read where something is only changed', '| evaluate_idea | | Edits a room.', 'read evaluate'],
  ['is the way to what is saved', '| extract_frame | | Saves a frame.', 'create extract'],
  ['is done where the saving is denied', '| extract_frame | | Never saves a frame.', 'read extract'],
  ['is the way to what is taken somewhere', '| grab_still | | Takes a still into the gallery.', 'create grab'],
  ['is the first half of what is kept', '| parse_url | | Parses a page and adds it to a project.', 'create parse'],
  ['is the first half of what is paid', '| fetch_url | | Fetches a page and buys it.', 'pay fetch'],
  ['is read where nothing is kept', '| parse_url | | Parses a page and counts its words.', 'read parse'],
  ['is no first half of what it comes after', '| check_page | | Adds a page and checks it.', ''],
]);

testCases('a bare name', named, [
  ['means what it stands for', '| init | | Verifies, logs in and initializes.', 'create init'],
  ['means what the description does with its verb', '| evaluate | | Evaluates a script.', 'run evaluate'],
  ['means what the lexicon says of any other', '| evaluate | | Judges a script.', 'read evaluate'],
  ['makes what is drawn', '| create | | Draws a barcode.', 'generate create'],
  ['makes what is entered', '| create | | Enters a note.', 'create create'],
]);

testCases('what a name does', named, [
  ['is what the product means by it', '| archive_record | | Archive (delete) a record.', 'delete archive'],
  [
    'is what the lexicon says where the product means the same',
    '| archive_record | | Archive a record.',
    'shelve archive',
  ],
  [
    'is an answer where its code comes back',
    '| add_pause | | Adds a pause switch to a contract and returns its code.',
    'generate add',
  ],
  [
    'is kept where the description says so',
    '| generate_report | | Generates a report and saves it.',
    'create generate',
  ],
  ['is an answer where it does not', '| generate_report | | Generates a report.', 'generate generate'],
  ['is done to what the description tells', '| force_terminate | | Terminates a pod.', 'delete terminate'],
  ['is decided by its own thing', '| restore_snapshot | | Restores a volume.', 'delete restore'],
]);
