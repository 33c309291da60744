import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const led = ({ lead }: Features): string => `${lead?.effect ?? ''} ${lead?.verb ?? ''}`;
const said = ({ acts }: Features): string => {
  const act = acts.find(({ from }) => from === 'sentence');
  return `${act?.effect ?? ''} ${act?.verb ?? ''}`;
};

testCases('what is pulled', led, [
  ['comes from a remote', '| pull | | Pulls from the remote.', 'update pull'],
  ['is read where nothing is said of one', '| pull | | Pulls from the shelf.', 'read pull'],
  ['is read where it is named', '| pull | | Pulls notes from the remote.', 'read pull'],
]);

testCases('what is sent', said, [
  ['is read where a model answers', '| x | | Sends a prompt to an AI model.', 'read send'],
  ['is sent where nobody answers', '| x | | Sends a prompt to a friend.', 'send send'],
  ['is sent where a model is spoken of before', '| x | | To an AI model, sends a prompt.', 'send send'],
]);

testCases('what is captured', said, [
  ['is kept where the name keeps it', '| store_handoff | | Captures the state of a project.', 'create capture'],
  ['is read where it does not', '| show_handoff | | Captures the state of a project.', 'read capture'],
]);

testCases('what is previewed', said, [
  ['is changed where a word confirms it', '| modify_note | confirm:boolean | Previews the change.', 'update preview'],
  ['is removed after a look at it', '| cleanup_data | confirm:boolean | Scans a shelf.', 'delete scan'],
  ['is read where none can', '| modify_note | size:number | Previews the change.', 'read preview'],
  ['is read where the name reads', '| get_note | confirm:boolean | Previews the change.', 'read preview'],
]);

testCases('what is made of a cron job', led, [
  ['runs where it has a command', '| create_cron_job | command:string |', 'job create'],
  ['is kept where it has none', '| create_cron_job | name:string |', 'create create'],
  ['is kept where it is no cron job', '| create_note | command:string |', 'create create'],
  ['is read where it is looked at', '| get_cron_job | command:string |', 'read get'],
]);

testCases('what is tracked', led, [
  ['is handed in where it is measured', '| track_usage | tokens:number |', 'create track'],
  ['is handed in where it is told', '| track_day | mood:string |', 'create track'],
  ['is read where nothing is', '| track_usage | day:string |', 'read track'],
  ['is read where a measure is a text', '| track_usage | tokens:string |', 'read track'],
  ['is read where it is only looked at', '| get_usage | tokens:number |', 'read get'],
]);

testCases('what is selected', led, [
  ['is kept by its id', '| select_offer | trip_id:string offer_id:string |', 'update select'],
  ['is read without one', '| select_offer | trip_id:string size:number |', 'read select'],
  ['is read by the id of nothing else', '| select_offer | offer_id:string |', 'read select'],
  ['is for later calls', '| pick_atlas | | Picks an atlas to work with.', 'session pick'],
]);

testCases('what is resolved', led, [
  ['is settled by an outcome', '| resolve_match | outcome:string |', 'update resolve'],
  ['is read without one', '| resolve_match | place:string |', 'read resolve'],
]);

testCases('what is run', led, [
  ['is a command of the caller', '| run_diagnostic | command:string |', 'run run'],
  ['is one of a few', '| run_diagnostic | command=memory,disk |', 'read run'],
]);

testCases('what is processed', led, [
  ['is handed over', '| process_text | text:string |', 'generate process'],
  ['is data', '| process_data | data:string |', 'generate process'],
  ['is a request that may be carried out', '| process_request | request:string |', 'any process'],
  ['is told by its id', '| process_text | text_id:string |', 'any process'],
]);

testCases('what is cleaned up', said, [
  ['is no more than what it held where it is stopped', '| stop_jar | | Cleans up the files.', 'job clean_up'],
  ['is deleted where nothing is stopped', '| tidy_jar | | Cleans up the files.', 'delete clean_up'],
  ['is deleted where it outlives what is stopped', '| stop_jar | | Cleans up the volume.', 'delete clean_up'],
]);

testCases('what is managed', led, [
  ['is changed where nothing else is said', '| manage_jars | | Manages jars. Detects the lid.', 'update manage'],
  ['is what its actions do', '| manage_jars | action=list,delete | Manages jars.', 'read list'],
]);

testCases('a request that is sent', said, [
  [
    'runs where its method is free',
    '| x | method=GET,DELETE url:string | Sends an HTTP request to an endpoint.',
    'run send',
  ],
  [
    'is issued so',
    '| x | method=GET,DELETE path:string | Issues an arbitrary request against an endpoint.',
    'run issue',
  ],
]);

testCases('a token that is launched', said, [
  ['is paid for on a chain', '| x | | Launches a token on the Pebble chain.', 'pay launch'],
  ['is none elsewhere', '| x | | Launches a token on the shelf.', 'run launch'],
]);

testCases('data that is changed by a query', said, [
  [
    'is read where another tool changes it',
    '| x | query:string | Runs searches of jars. Use another tool for write operations.',
    'read run',
  ],
]);
