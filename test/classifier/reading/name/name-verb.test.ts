import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';
import type { Features } from '#classifier/reading/features.ts';

/** The verb alone. */
const verb = (features: Features): string => actFrom('name')(features).split(' ')[1] ?? '';

testCases('the verb of a name', actFrom('name'), [
  ['is at its head', '| delete_project | |', 'delete delete'],
  ['is at its end', '| project_delete | |', 'delete delete'],
  ['is one of two words', '| log_out | |', 'revoke log_out'],
  ['is one of two words, the particle last', '| shut_server_down | |', 'job shut_down'],
  ['is found where no sign parts it from the noun', '| deletefile | |', 'delete delete'],
  ['is found where an article is run together with it', '| Payments_Retrieveapayment | |', 'read retrieve'],
  ['is known with a prefix', '| unapprove_request | |', 'update unapprove'],
  ['is known with "re"', '| resubmit_form | |', 'create resubmit'],
  ['is none where a noun stands alone', '| settings | |', ''],
  ['is none where a plural stands alone', '| logs | |', ''],
  ['is none that only says how things are', '| unread_messages | |', ''],
  ['is none of a compound noun', '| payment_link_qr | |', ''],
  ['is the first of a pair that is no verb by itself', '| garbage_collect | |', 'delete garbage_collect'],
  ['comes before version numbers', '| delete_v2 | |', 'delete delete'],
  ['comes before what says that this is a tool', '| project_delete_tool | |', 'delete delete'],
  ['comes behind a drive of files', '| drive_copy_file | |', 'create copy'],
  ['is that one drives forward', '| drive_forward | |', 'run drive'],
  ['is the calling of a tool', '| call_place_tool | |', 'run call'],
]);

testCases('a name that begins as its server is called', actFrom('name'), [
  ['has its verb behind that', 'npm/slack-server | slack_add_reaction | |', 'create add'],
  ['has its verb behind one that its server is named after', 'npm/post-kit | post_delete_note | |', 'delete delete'],
  ['keeps its verb where there is no other', 'npm/mcp-search | search | |', 'read search'],
  [
    'keeps the verb that the description opens with',
    'npm/mcp-send-email | send_email | | Sends an email.',
    'send send',
  ],
  ['leaves it out where the description says nothing', 'npm/mcp-send-email | send_email | |', 'send email'],
]);

testCases('a particle at the end', actFrom('name'), [
  ['is put back to its verb', '| shut_server_down | |', 'job shut_down'],
  ['is put back over two words', '| shut_red_server_down | |', 'job shut_down'],
  ['is "up"', '| add_jars_up | |', 'read add_up'],
  ['is "out"', '| sign_guest_out | |', 'revoke sign_out'],
  ['is "off"', '| sign_paper_off | |', 'update sign_off'],
  ['is "on"', '| switch_lamp_on | |', 'device switch_on'],
  ['is "in"', '| check_guest_in | |', 'create check_in'],
  ['is "over"', '| hand_jar_over | |', 'run hand_over'],
  ['is "back"', '| roll_jar_back | |', 'job roll_back'],
  ['is "away"', '| put_jar_away | |', 'create put_away'],
  ['is "aside"', '| set_jar_aside | |', 'create set_aside'],
  ['is "forward"', '| roll_jar_forward | |', 'job roll_forward'],
  ['is "know"', '| let_customer_know | |', 'create let_know'],
  ['is "offline"', '| take_server_offline | |', 'job take_offline'],
  ['is "online"', '| bring_server_online | |', 'job bring_online'],
  ['is none of another verb', '| paint_server_down | |', 'update paint'],
  ['is none where it is what a verb is told by', '| make_red_target | |', 'any make'],
]);

testCases(
  'what is open in a name',
  actFrom('name'),
  eachOf(
    'slots seats shifts orders positions bets trades issues tickets invoices incidents cases bugs deals loans pulls prs',
    (word) => [`is asked for where it is ${word}`, `| open_${word} | |`, 'read show'],
  ),
);

testCases(
  'what only says that this is a tool',
  verb,
  eachOf('tool api endpoint function action', (word) => [
    `is no object: ${word}`,
    `| jar_delete_${word} | |`,
    'delete',
  ]),
);

/** The verb with what it is done to. */
const told = ({ acts }: Features): string => {
  const act = acts.find(({ from }) => from === 'name');
  return act === undefined ? '' : [act.verb, ...act.things.map(({ word }) => word)].join(' ');
};

testCases('the last word of a name', told, [
  ...eachOf('tool api endpoint function action', (word): Case => [
    `is no object: ${word}`,
    `| delete_jar_${word} | |`,
    'delete jar',
  ]),
  ['is the object of two words', '| delete_endpoint | |', 'delete endpoint'],
  ['is the object behind another', '| delete_jar_endpoint_now | |', 'delete jar endpoint now'],
  ...eachOf('call invoke execute', (word): Case => [
    `is what one can ${word}`,
    `| ${word}_jar_tool | |`,
    `${word} jar tool`,
  ]),
]);

testCases('a name with the words of its server', verb, [
  ['keeps the verb that the description has', 'npm/read-kit | read_website | | Reads a website.', 'read'],
  ['keeps the only verb', 'npm/map-kit | map_jar | |', 'map'],
  ['leaves it out in front of one that is run together', 'npm/post-kit | post_deletefile | |', 'delete'],
]);

testCases('what may be open', verb, [
  ['is opened in front of more', '| open_orders_now | |', 'open'],
  ['is opened behind more', '| app_open_orders | |', 'open'],
]);

testCases('a word that is no verb where it stands', verb, [
  ['stands behind "no"', '| no_log_jar | |', ''],
  ['is a verb of another tongue', '| listar_jar | |', 'list'],
  ['ends a compound but in a camel-case group', '| payment_linkJar | |', 'link'],
]);

testCases('what the verb of a name is done to', told, [
  ['stands between it and its particle', '| shut_red_server_down | |', 'shut_down red server'],
  ['stands behind what its server is called too', 'npm/mcp-send-email | send_email | | Sends an email.', 'send email'],
  ['is nothing that only its server is called', 'npm/jar-kit | jar_erase | | Erases.', 'erase'],
  ['is nothing that its server is called', 'npm/jar-kit | jar_deletefile | |', 'delete'],
]);
