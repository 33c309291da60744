import { boughtThings, personalThings, privateThings } from '#classifier/conditions/privacy/personal-things.ts';
import type { Act } from '#classifier/reading/acts/act.ts';
import type { Features } from '#classifier/reading/features.ts';
import type { Thing } from '#classifier/reading/words/nouns.ts';
import { eachOf, testCases } from '../../cases.ts';

/** What is found among all that a tool does, as words. */
const found =
  (find: (features: Features, acts: readonly Act[]) => readonly Thing[]) =>
  (features: Features): string[] =>
    find(features, features.acts).map(({ word }) => word);

testCases(
  'what is personal wherever it stands',
  found((_, acts) => privateThings(acts)),
  [
    ['is mail', '| list_mails | |', ['mails']],
    ['is what comes from a webcam', '| take_picture | | Takes a picture from the webcam.', ['webcam']],
    ['is Gmail', '| search_gmail | |', ['gmail']],
    ['is nothing that Gmail has', '| search_gmail_docs | |', []],
    ['is no list of inboxes', '| list_inboxes | |', []],
    ['is what is in inboxes', '| read_inboxes | |', ['inboxes']],
    ['is no list of contact lists', '| list_contact_lists | |', []],
    ['is a contact list that is got', '| get_contact_lists | |', ['contact_lists']],
    ['is no picture', '| take_picture | |', []],
    ['is no code of a diagnosis', '| search_diagnosis_codes | |', []],
    ['is the code of a customer', '| get_customer_codes | |', ['customer']],
    ['is not how mail is set up', '| check_mail_config | |', []],
    ['is not whether its server is reached', '| test_mail_connection | |', []],
  ],
);

testCases('what is personal among people', found(personalThings), [
  ['is a message where they talk', 'npm/chat-kit | list_messages | |', ['messages']],
  ['is a message of no product', '| list_messages | |', ['messages']],
  ['is no message of a program', 'npm/kafka-kit | list_messages | |', []],
  ['is a call where they call', 'npm/telephony-kit | list_calls | |', ['calls']],
  ['is no call anywhere else', '| list_calls | |', []],
  ['is health of a patient', 'npm/fhir-kit | get_health | |', ['health']],
  ['is no health of a mail server', 'npm/mail-kit | get_health | |', []],
  ['is a meeting', '| list_meetings | |', ['meetings']],
  ['is no meeting that everybody may look up', 'npm/parliament-data | list_meetings | |', []],
  ['is a message that everybody may look up', 'npm/parliament-data | list_messages | |', ['messages']],
  ["is no event of everybody's calendar", '| list_calendar_events | | Lists economic calendar events.', []],
  ['is no event of a course', 'npm/moodle-kit | list_events | | Lists events of a course.', []],
  ['is an event of a school that is of no course', 'npm/moodle-kit | list_events | |', ['events']],
  ['is no list of chats', '| list_chats | |', []],
  ['is a chat that is got', '| get_chat | |', ['chat']],
  ['is a list of chats with customers', 'npm/some-crm | list_chats | |', ['chats']],
  ['is not where a conversation is', '| get_conversation_url | |', []],
  ['is what it is taken out of', '| get_picture | | Gets a picture from a conversation.', ['conversation']],
  ['is not whether a conversation waits', '| get_conversation_status | |', []],
  ['is not by which address a chat is joined', '| get_chat_link | |', []],
  ['is what is joined by it', '| get_conversation | |', ['conversation']],
  ["is one's own grade", '| get_my_grades | |', ['grades']],
  ['is a grade of whom it speaks to', '| get_grades | | Gets your grades.', ['grades', 'grades']],
  ["is the user's own submission", '| get_it | | Gets the own submission.', ['submission', 'submission']],
  ['is no grade of anything', '| get_grades | |', []],
  ['is no camera that is yours', '| get_my_camera | |', []],
  ['is no attempt of a program of yours', 'npm/jenkins-kit | list_my_attempts | |', []],
  ['is a client whom one works for', '| list_clients | |', ['clients']],
  ['is no client of a network', 'npm/unifi-kit | list_clients | |', []],
  ['is no client that is a program', '| list_clients | | Lists MCP clients.', []],
  ['is no program where the name says so', '| list_oauth_clients | |', []],
  ['is not what a client has', '| list_client_colours | |', []],
]);

testCases('what somebody is about to be sent', found(boughtThings), [
  ...eachOf('cart carts basket parcel delivery deliveries', (thing) => [
    `is a ${thing}`,
    `npm/shopify-kit | get_${thing} | |`,
    [thing],
  ]),
  ['is no option of a delivery', 'npm/shopify-kit | get_delivery_options | |', []],
  ['is no delivery of a hook', 'npm/github-kit | list_deliveries | |', []],
]);
