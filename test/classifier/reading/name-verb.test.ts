import { actFrom } from '../act-from.ts';
import { testCases } from '../cases.ts';

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
  ['is the calling of a tool', '| call_place_tool | |', 'run call'],
]);

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
  ['is none where the name ends as a noun does', '| style_library_status | |', 'read show'],
  ['is a verb there where it does what is described', '| patch_item_schema | | Updates the schema.', 'update patch'],
  ['is a verb there where it reads', '| search_history | |', 'read search'],
  ['is a verb where it begins a camel-case name', '| queryMessagePush | |', 'read query'],
  ['is a verb at the end of a name', '| statement_import | |', 'create import'],
  ['is a verb at the end where it runs something', '| project_build | |', 'job build'],
  ['is a noun in front of what it describes', '| app-refresh_token | |', ''],
  ['is a verb there where it begins a camel-case group', '| app-refreshToken | |', 'update refresh'],
  ['is what is not shown', '| charge_no_show_fee | |', 'pay charge'],
  ['is the state that something is in', '| open_orders | |', 'read show'],
  ['is what is opened where it has no such state', '| open_door | |', 'session open'],
]);

testCases('a verb that the description tells', actFrom('name'), [
  ['is meant wherever it stands', '| reflect_cancel_run | | Cancels a run.', 'job cancel'],
  ['is meant with its particle', '| donation_book | | Books a donor in.', 'create book'],
  ['is meant though nobody else knows it', '| person_graft | | Grafts a person on.', 'update graft'],
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
