import { ownScreen, personalThings, privateThings } from '#classifier/conditions/personal-things.ts';
import type { Act } from '#classifier/reading/act.ts';
import type { Features } from '#classifier/reading/features.ts';
import type { Thing } from '#classifier/reading/nouns.ts';
import { testCases } from '../cases.ts';

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
  ],
);

testCases('what shows a screen', found(ownScreen), [
  ['is a picture of all that is open', '| take_screenshot | | Shows all of the desktop.', ['screenshot']],
  ['is one where the name says so', '| take_screenshot_of_desktop | |', ['screenshot']],
  ['is one where the product says so', 'npm/desktop-kit | take_screenshot | |', ['screenshot']],
  ['is a screen that is captured', '| capture_screen | | Captures the whole of it.', ['screen']],
  ['is no screen that is locked', '| lock_screen | | Locks the whole of it.', []],
  ['is no picture of anything smaller', '| take_screenshot | |', []],
  ['is no picture of a page', 'npm/browser-kit | take_screenshot | | Takes a screenshot of the desktop.', []],
  ['is no folder of pictures', '| get_screenshot_folder | | Tells the folder of the desktop.', []],
]);

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
]);
