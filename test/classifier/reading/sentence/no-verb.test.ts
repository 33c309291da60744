import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

testCases('a word that may be a noun', said, [
  ['is a plural alone', '| x | | Notes.', 'read show'],
  ['is one behind an article', '| x | | The deployment list of a project.', 'read show'],
  ['is one behind what opens a sentence', '| x | | Searches the list of deployments.', 'read search'],
  ['is one in a row of things', '| x | | Routes, zones and limits.', 'read show'],
  ['is one with a number', '| x | | Step 1 of 2: searches notes.', 'read search'],
  ['is one in front of a colon', '| x | | DEBUG: shows bills.', 'read show'],
  ['is one in brackets with other things', '| x | | Thread of a guest (messages, notes, jars).', 'read show'],
  ['is a verb in brackets with other verbs', '| x | | Jars (creates, deletes, lists).', 'create create'],
]);

testCases('what somebody else does', said, [
  ...eachOf('user users customer caller someone somebody they', (word): Case => [
    `is asked by the ${word}`,
    `| x | | ${word} asks to list bills.`,
    'read list',
  ]),
  ['is asked by you', '| x | | Jars you ask for. Lists bills.', 'read list'],
  ['is requested', '| x | | User requests to list bills.', 'read list'],
  ['is what you must', '| x | | Jars (you must erase them). Lists bills.', 'read list'],
  ['is what you should', '| x | | Jars (you should erase them). Lists bills.', 'read list'],
  ['is what you do afterwards', '| x | | Sanity check of a jar before you deploy it.', 'read sanity_check'],
  ['is what only they see', '| x | | Jar that only agents see. Deletes bills.', 'delete delete'],
  ['is what the docs are seen for', '| x | | Erases a jar (see a bill).', 'delete erase'],
  ['is what brackets begin with', '| x | | Jar of one (see the bill). Deletes bills.', 'delete delete'],
  ['is using this tool', '| x | | Using this tool when you need it. Lists bills.', 'read list'],
  ['is what a schema is needed for', '| x | | Schema you need to invoke a jar.', 'read show'],
  ['is what you tell about', "| x | | Tell us about a jar and we'll come back. Lists bills.", 'read list'],
]);

testCases(
  'a gerund in front of what is told of it',
  said,
  eachOf('is are was were can has requires', (word) => [
    `is a noun: ${word}`,
    `| x | | Erasing ${word} only for some. Lists bills.`,
    'read list',
  ]),
);

testCases('a gerund in a row of things', said, [
  ['is what tells one of them from another', '| x | | Reach profile: width, links, referring domains.', 'read show'],
  ['is a deed where another follows', '| x | | Reach profile: width, links, matching, deleting jars.', 'read match'],
]);

testCases('a word alone in brackets', said, [
  ['is a deed', '| x | | Yard control (stop).', 'job stop'],
  ['is a deed that takes something away', '| x | | Visitor control (block).', 'revoke block'],
]);

testCases('a verb that stands alone', said, [
  ['is done', '| x | | Deletes.', 'delete delete'],
  ['is done behind "and"', '| x | | And runs a jar.', 'run run'],
  ['is a noun behind another', '| x | | Jars, orders.', 'read show'],
]);

testCases('a heading in front of a verb', said, [
  ['is none', '| x | | Tests: lists bills.', 'read list'],
  ['is none of what looks like an order', '| x | | Moves - List all bills.', 'read list'],
  ['is a warning', '| x | | WARNING: erases a jar.', 'delete erase'],
  ['is a note', '| x | | Note: this tool erases a jar.', 'delete erase'],
  ['is a stop', '| x | | STOP - this erases a jar.', 'delete erase'],
  ['is a trigger', '| x | | TRIGGER: some guest asks. Lists bills.', 'read list'],
  ['is a question', '| x | | What it does: erases a jar.', 'delete erase'],
  ['is a limit', '| x | | Some jars. Rate limited to ten calls. Lists bills.', 'read list'],
  ['is the name again', '| paint_jar | | # Paint jar\n\nErases a jar.'.replaceAll('\\n', '\n'), 'delete erase'],
]);

testCases('a verb that is a noun as well', said, [
  ['is done by a tool that does it', '| x | | A tool that archives a jar.', 'shelve archive'],
  ['is done by a tool for it', '| x | | Tool for archiving a jar.', 'shelve archive'],
  ['is what a tool is useful for', '| x | | Useful for archiving a jar.', 'shelve archive'],
  ['is done by "this"', '| x | | This archives jars.', 'shelve archive'],
  ['is done given something', '| x | | Given a name, archives a jar.', 'shelve archive'],
]);

testCases('a number behind a verb', said, [
  ['is how many', '| x | | Erase 3 jars.', 'delete erase'],
  ['is none where a motor steps', '| x | | Step a motor.', 'job step'],
]);

testCases('a verb in front of "can"', said, [['is done', '| x | | Erase can of worms.', 'delete erase']]);

testCases('a third person among nouns', said, [
  ['is a noun in a row behind a colon', '| x | | Details of a run: stages, logs, results.', 'read show'],
  ['is none without an object', '| x | | Platform changes and cancellations of a train.', 'read show'],
]);

testCases('a word that tells what is so', said, [
  ['is no verb behind "currently"', '| x | | Currently running jars for each shelf.', ''],
  ['is no verb where it is done without it', '| x | | Lists jars without opening a lid or erasing one.', 'read list'],
  ['is no verb in front of a tool', '| x | | Debug tool to list jars.', 'read list'],
  ['is no verb that only compares', '| x | | Jar (like this one). Lists them.', 'read list'],
  ['is no verb where it is counted', '| x | | Health of a shelf: open jar count and value.', 'read show'],
  ['is a verb where it is done', '| x | | Debug a jar.', 'job debug'],
]);

testCases('what is open', said, [
  ['is listed where it is grouped', '| x | | Open links grouped by day.', 'read show'],
  ['is opened where it is not', '| x | | Open links of a day.', 'session open'],
]);
