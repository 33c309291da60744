import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';
import type { Features } from '#classifier/reading/features.ts';

/** The verb alone. */
const verb = (features: Features): string => actFrom('name')(features).split(' ')[1] ?? '';

testCases('a word that may be a noun', actFrom('name'), [
  ['gives way to a verb behind it', '| trigger_delete | |', 'delete delete'],
  ['gives way to a verb at the end', '| order_cancel | |', 'bill cancel'],
  ['gives way to a verb in front of an object', '| mail_revoke_token | |', 'revoke revoke'],
  ['gives way to a verb that begins a camel-case group', '| mail_revokeToken | |', 'revoke revoke'],
  ['gives way to a noun-like one that begins such a group', 'npm/hosting | hosting_listOrdersV1 | |', 'read list'],
  ['gives way to a search', '| note_search | |', 'read search'],
  ['gives way to a search as a plural', '| posts_search | |', 'read search'],
  ['gives way to a verb as a plural', '| mounts_remove | |', 'delete remove'],
  ['gives way to a plain verb at the end', '| account_topup_get | |', 'read get'],
  ['gives way to the verb that the description has', '| replies_list | | List replies to a comment.', 'read list'],
  ['stays an object behind a verb', '| create_access_list | | Allows a host to access a cluster.', 'create create'],
  ['stays one where the description has it as a verb', '| clear_list | | Lists jars.', 'delete clear'],
  ['stays a verb in front of a noun-like one', '| trigger_sync | |', 'job trigger'],
  ['stays one in front of what is not sent yet', '| draft_reply | |', 'generate draft'],
  ['is none where the name ends as a noun does', '| style_library_status | |', 'read show'],
  ['is a verb there where it does what is described', '| patch_item_schema | | Updates the schema.', 'update patch'],
  ['is a verb there where it reads', '| search_history | |', 'read search'],
  ['is a verb where it begins a camel-case name', '| queryMessagePush | |', 'read query'],
  ['is a verb at the end of a name', '| statement_import | |', 'create import'],
  ['is a verb at the end where it runs something', '| project_build | |', 'job build'],
  ['is a noun in front of what it describes', '| app-refresh_token | |', ''],
  ['is a verb there where it begins a camel-case group', '| app-refreshToken | |', 'update refresh'],
  ['is the method at the end of a path', '| previewDeployment-delete | |', 'delete delete'],
  ['is no method where nothing parts it from what it is about', '| preview_deployment_delete | |', 'read preview'],
  ['is what is composed in front of what is done to that', '| compose_stop | |', 'job stop'],
  ['is composing in front of what is written', '| compose_post | |', 'generate compose'],
  ['is what is still to be done', '| emails_to_send | |', 'read show'],
  ['is done where the description says so', '| contacts_to_invite | | Invites contacts.', 'send invite'],
  ['is what is not shown', '| charge_no_show_fee | |', 'pay charge'],
  ['is the state that something is in', '| open_orders | |', 'read show'],
  ['is what is opened where it has no such state', '| open_door | |', 'device open'],
]);

testCases('a verb that the description tells', actFrom('name'), [
  ['is meant wherever it stands', '| reflect_cancel_run | | Cancels a run.', 'job cancel'],
  ['is meant with its particle', '| donation_book | | Books a donor in.', 'create book'],
  ['is meant though nobody else knows it', '| person_graft | | Grafts a person on.', 'update graft'],
]);

testCases('a gerund at the head', actFrom('name'), [
  ['is an area where there is another verb', '| testing_create_run | |', 'create create'],
  ['is a noun in front of a topic', '| giving_history | |', 'read show'],
  ['is what goes on', '| continue_editing | |', 'update edit'],
]);

testCases('what is marked as read', actFrom('name'), [
  ['is marked', '| mark_thread_read | |', 'update mark'],
  ['is marked where its thing comes first', '| thread_mark_read | |', 'update mark'],
]);

testCases('a path with its method', actFrom('name'), [
  ['does the action at its end', '| put_invoices_void | |', 'bill void'],
  ['does another such action', '| post_charges_capture | |', 'pay capture'],
  ['reads with "get"', '| get_charges_capture | |', 'read get'],
]);

testCases(
  'a path that ends with an action',
  verb,
  eachOf(
    'void capture send run refund charge pay dispatch trigger start stop restart release transfer ban kick cancel finalize settle',
    (word) => [`does it: ${word}`, `| put_jars_${word} | |`, word],
  ),
);

testCases(
  'a name that looks like a verb with an object',
  actFrom('name'),
  eachOf(
    'status history info information details stats statistics metrics summary overview guide help price prices rate rates methods types schema results health docs documentation book list logs content version balance ranking leaderboard progress state telemetry timeline breakdown ideas suggestions recommendations depth length lag uptime utilization utilisation occupancy throughput latency backlog calculator checker finder viewer estimator validator comparator counter inspector',
    (word) => [`is a noun where it ends with "${word}"`, `| style_library_${word} | |`, 'read show'],
  ),
);

testCases(
  'a noun-like verb at the end of a name',
  verb,
  eachOf(
    'control register follow share pin bookmark join star vote lock import upload pause clone merge transfer close subscribe mount search build run pay send tap login empty',
    (word) => [`is done: ${word}`, `| statement_${word} | |`, word],
  ),
);

testCases(
  'a noun-like verb in front of a plain one',
  verb,
  eachOf('get create update delete set remove add', (word) => [
    `is a noun: ${word}`,
    `| billing_topup_${word} | |`,
    word,
  ]),
);

testCases('what the description has as its verb', verb, [
  ['is none where the name has a gerund', '| start_debugging | | Debugs a jar.', 'start'],
  ['is none that may be a noun behind a verb', '| interact_stop | | Stops the session.', 'interact'],
  ['is the one in front of a preposition', '| reflect_connect_to_jar | | Connects to a jar.', 'connect'],
  ['is no list behind a verb', '| clear_list_of_jars | | Lists jars.', 'clear'],
  ['is a list behind what may be a noun', '| search_list | | Lists jars.', 'list'],
  ['is a list behind a third person', '| erases_list | | Lists jars.', 'list'],
  ['is the head of a name', '| order_cancel | | Orders a jar.', 'order'],
]);

testCases('what is marked', verb, [['is nothing of another verb', '| delete_mark | |', 'delete']]);

testCases('a gerund that is only a verb', verb, [
  ['is an area in front of a verb', '| erasing_create_jar | |', 'create'],
  ['is a verb in front of a noun', '| giving_jar | |', 'give'],
  ['is a verb in front of two', '| giving_jar_history | |', 'give'],
  ['goes on at once', '| continue_jar_editing | |', 'continue'],
  ['goes on as a gerund', '| continue_delete | |', 'continue'],
]);

testCases('a third person at the head', verb, [
  ['gives way to a verb at the end', '| erases_remove | |', 'remove'],
  ['gives way to a search', '| erases_search | |', 'search'],
  ['is done where the description says so', '| erases_remove | | Erases what to remove.', 'erase'],
]);

testCases('a method at the head', verb, [
  ['gives way to an action alone', '| put_jar_paint | |', 'put'],
  ['gives way at the end alone', '| put_jar_void_now | |', 'put'],
  ['gives way behind a thing', '| put_void | |', 'put'],
  ['gives way where nothing else is said', '| put_jar_void | | Paints a jar.', 'put'],
  ['gives way where it is "patch"', '| patch_jar_void | |', 'void'],
]);

testCases('what looks like a thing', verb, [
  ...eachOf('log patch mail release share trash process', (word): Case => [
    `is searched for: ${word}`,
    `| ${word}_search | |`,
    'search',
  ]),
  ['is looked up', '| order_lookup | |', 'lookup'],
  ['is a verb where it moves', '| fly_search | |', 'fly'],
  ['is a verb where the search is not last', '| mail_search_jar | |', 'mail'],
  ['gives way to a verb at the end', '| mail_jar_erase | |', 'erase'],
  ['gives way to two words at the end', '| note_jar_log_out | |', 'log_out'],
  ['gives way to no verb inside', '| mail_jar_erase_box | |', 'mail'],
  ['is a verb in front of a preposition', '| mail_to_erase | |', 'mail'],
  ['gives way to a camel-case group', '| mail_jar_listBoxes | |', 'list'],
  ['is a verb in front of what has no sign before it', '| mailListBoxes | |', 'mail'],
  ['is a verb in front of what has a sign behind it', '| mail_jar_list_Boxes | |', 'mail'],
  ['is no topic where a verb of little is meant', '| process_jar_status | | Handles a jar.', 'show'],
  ['gives way where it begins in camel case', '| mailJarErase | |', 'erase'],
  ['gives way where it asks, and signs part the words', '| query_message_erase | |', 'erase'],
]);

testCases('a name whose first word is a thing', verb, [
  ['has its verb in a camel-case group', '| jar_listBoxes_delete | |', 'list'],
  ['has it before such a group', '| jar_delete_box_listJars | |', 'delete'],
  ['has it before another', '| jar_erase_paint | |', 'erase'],
  ['has none where it ends as a noun does', '| jar_log_status | |', 'show'],
  ['has what may be a noun as its second word', '| jar_import_box | |', 'import'],
  ['has none further inside', '| jar_box_import_now | |', ''],
  ['has what is sent at its end', '| statement_box_sms | |', 'sms'],
]);

testCases('a verb that is no noun', verb, [
  ['is one at the end of a compound', '| old_client_grant | |', 'grant'],
  ['gives way to none as a gerund', '| order_erasing | |', 'order'],
  ['gives way to none that says more at the end', '| jar_erase_rename | |', 'erase'],
  ['gives way to none with a letter behind it that is no capital', '| mail_list名 | |', 'mail'],
]);

testCases('where the verb of a name stands', ({ acts: [act] }) => String(act?.place.start), [
  ['is at the first of two that are the same', '| update_jar_update | | Updates an update.', '0'],
  ['is inside where the description has it', '| reflect_cancel_run | | Cancels a run.', '8'],
]);

testCases('what begins or ends at the end of a name', verb, [
  ['is done to what looks like a verb', '| export_cancel | |', 'cancel'],
  ['is what is listed', '| list_start | |', 'list'],
]);

testCases('what is thought of at the end of a name', verb, [
  ['is suggested', '| rename_suggest | |', 'suggest'],
  ['is done where the description does it', '| rename_suggest | | Renames a symbol.', 'rename'],
  ['is waited for at its head', '| wait_exit | |', 'wait'],
]);

testCases('what is under way', actFrom('name'), [
  ['is asked for where nothing else is said', '| running_tests | |', 'read show'],
  ['is what the description says', '| running_tests | | Runs the tests.', 'run run'],
]);
