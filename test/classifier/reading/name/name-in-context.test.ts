import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

const named = actFrom('name');
const said = actFrom('sentence');

testCases('a word of a name that may be a noun', named, [
  ['is one where the description has another verb', '| git_log | | Views the commit history.', ''],
  ['is a verb where the description has it too', '| log | | Logs a visit.', 'create log'],
  ['is a verb without a description', '| log | |', 'create log'],
  ['is one where the description names its thing by it', '| runtime_update_status | | Gets the update status.', ''],
  ['is a verb where that is what is returned', '| runtime_update_status | | Gets the update.', 'update update'],
  ['is a verb where that is what is changed', '| runtime_update_status | | Sets the update status.', 'update update'],
  ['is one where it is part of what is carried out', '| deploy_check | | Runs a deploy-readiness check.', ''],
  ['is a verb where that is not carried out', '| deploy_check | | Stops a deploy-readiness check.', 'job deploy'],
  ['is a verb where something else is carried out', '| deploy_check | | Runs a load-readiness check.', 'job deploy'],
  ['is an area where it ends as one does', '| authoring_graphql | | Executes any query.', ''],
  ['is a verb where it is run', '| test_run | | Generates tests, executes them.', 'job test'],
  [
    'is a verb where its thing is read and something is run',
    '| notes_run | | Reads notes and executes scripts.',
    'run run',
  ],
  ['is one where its thing is only read', '| notes_run | | Reads notes.', ''],
  ['is a verb where it is sent', '| sms | | Sends an SMS.', 'send sms'],
  ['is one where it is not sent', '| sms | | Drafts an SMS.', ''],
  ['is one where its thing is written', '| search_feedback | | Records feedback on a search.', ''],
  ['is a verb where another thing is written', '| search_notes | | Records a visit.', 'read search'],
  ['is a verb where its thing is read', '| search_feedback | | Shows feedback on a search.', 'read search'],
  ['is one inside a name where something is taken in', '| orders_track | | Ingests an event.', ''],
  ['is a verb at the beginning of one', '| track_orders | | Ingests an event.', 'read track'],
  ['is one inside a name where what it tells is made', '| orders_report | | Creates a report.', ''],
  ['is a verb inside a name where it is changed', '| orders_report | | Changes a report.', 'read report'],
  ['is one inside a name where something is read', '| old_archive_notes | | Reads what was kept.', ''],
  [
    'is a verb inside a name where something is changed',
    '| old_archive_notes | | Moves what was kept.',
    'shelve archive',
  ],
]);

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

testCases('a word of a name beside what the description shows', named, [
  ['is a noun in front of mails', '| mail_inbox | | Shows the inbox.', ''],
  ['is a verb where a mail is sent', '| mail_inbox | | Shows the inbox and mails it.', 'send mail'],
  ['is a noun where details of it are shown', '| pipeline_run | | Details of a pipeline run.', ''],
  ['is a verb where it is done', '| scan_start | | Security scan of a host.', 'job start'],
  ['is a verb where it stands behind "and"', '| read_and_store | | Reads jars and counts them.', 'create store'],
  ['is a noun where it is what is recorded', '| view_count | | Records a view.', ''],
]);
