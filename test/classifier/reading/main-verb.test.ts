import { actFrom } from '../act-from.ts';
import { testCases } from '../cases.ts';

const said = actFrom('sentence');

testCases('the main verb of a sentence', said, [
  ['is at its head', '| x | | Deletes a project.', 'delete delete'],
  ['is behind "tool to"', '| x | | Tool to delete a project.', 'delete delete'],
  ['is behind what allows it', '| x | | Allows you to permanently delete a project.', 'delete delete'],
  ['is a third person behind its subject', '| x | | This tool lists projects.', 'read list'],
  ['is one between its subject and its object', '| x | | drop_table drops a table.', 'delete drop'],
  ['is behind how many', '| x | | Bulk update users.', 'update update'],
  ['is behind a label in brackets', '| x | | [Admin] Delete a note.', 'delete delete'],
  ['is behind a label and a dash', '| x | | Pro — Delete a note.', 'delete delete'],
  ['is behind a heading with a colon', '| x | | Safe editing: deletes notes.', 'update edit'],
  ['is none behind a noun', '| x | | A tool for deployments.', ''],
  ['is none of what was done', '| x | | The note is deleted.', ''],
  ['is none where a noun is provided', '| x | | Provides comments on a text.', ''],
  ['is none where a method is named', '| x | | POST /users', ''],
  ['is none beyond sixteen words', `| x | | ${'Bar jar '.repeat(8)}drops boxes.`, ''],
]);

testCases('a sentence that tells when or how to call', said, [
  ['says nothing', '| x | | When you are done, delete the branch. Lists branches.', 'read list'],
  ['says nothing where it tells when', '| x | | Call before paying a bill. Lists bills.', 'read list'],
  [
    'says nothing where it tells when to call this',
    '| x | | Use this only after paying a bill. Lists bills.',
    'read list',
  ],
  ['says what comes behind "to"', '| x | | Call this first to delete a bill.', 'delete delete'],
  [
    'says nothing where it tells of a parameter',
    '| x | | Use the `mode` field to delete a bill. Lists bills.',
    'read list',
  ],
  ['says what is done where it tells of a thing', '| x | | Use the red jar to delete a bill.', 'delete delete'],
  ['says nothing where it is about the tool', '| x | | Run this tool first. Lists bills.', 'read list'],
  ['says what is run where it is a script', '| x | | Run this script.', 'run run'],
  ['says nothing of what you must do', '| x | | Rules you must follow. Lists bills.', 'read list'],
  ['says nothing of what the user asks', '| x | | User asks to list bills.', 'read list'],
  ['says nothing of what the user really asks', '| x | | User explicitly asks to list bills.', 'read list'],
  ['says what is noted', '| x | | Note what was decided.', 'create note'],
  ['says nothing where it is a note', '| x | | Note that it lists bills. Deletes bills.', 'delete delete'],
]);

testCases('what opens a sentence', said, [
  ['is no verb', '| x | | Lets you delete a bill.', 'delete delete'],
  ['is one with a particle', '| x | | Lets a customer know.', 'create let_know'],
  ['is one where a prompt is provided', '| x | | Provides a prompt to write rules.', 'read provide'],
  ['is none where a way is', '| x | | Provides a way to write rules.', 'create write'],
]);

testCases('a word that may be a noun', said, [
  ['is one alone', '| x | | Notes.', ''],
  ['is one behind an article', '| x | | The deployment list of a project.', 'read show'],
  ['is one behind what opens a sentence', '| x | | Searches the list of deployments.', 'read search'],
  ['is one in a row of things', '| x | | Routes, zones and limits.', 'read show'],
  ['is one with a number', '| x | | Step 1 of 2: searches notes.', 'read search'],
  ['is one in front of a colon', '| x | | DEBUG: shows bills.', 'read show'],
]);

testCases('a gerund', said, [
  ['is a noun in front of "is"', '| x | | Tagging is only for some. Lists tags.', 'read list'],
  ['is what a thing is for', '| x | | Token for moving a jar.', 'read show'],
  ['is done where it is what a tool is for', '| x | | Tool for moving a jar.', 'update move'],
  ['is done where it is what something is good for', '| x | | Jar useful for moving a box.', 'update move'],
  ['is a heading', '| x | | Safe editing: jars.', 'update edit'],
]);

testCases('what is searched', said, [
  ['stands before what it is searched for', '| x | | Semantic search across posts and comments.', 'read search'],
  ['is a noun in front of anything else', '| x | | Semantic search bar.', ''],
  ['is a noun far behind', '| x | | Red old big semantic search across posts.', 'read show'],
]);

testCases('what is done by another verb', said, [
  ['is simulated', '| x | | Simulates pressing a key.', 'device press'],
  ['is simulated as a noun', '| x | | Simulate a tap.', 'device tap'],
  ['is performed', '| x | | Perform cleaning of jars.', 'delete clean'],
  ['is performed as a noun', '| x | | Perform click on a jar.', 'device click'],
  ['is continued', '| x | | Continue editing an image.', 'update edit'],
  ['is begun where it goes on by itself', '| x | | Starts recording.', 'job start'],
  ['is done where it is begun and does not', '| x | | Starts painting a jar.', 'update paint'],
  ['is what it is with any other verb', '| x | | Paints moving jars.', 'update paint'],
]);

testCases('what a machine is made to do', said, [
  ['is done', '| x | | Makes the robot press a key.', 'device press'],
  ['is done by it', '| x | | Makes it beep.', 'device beep'],
  ['is done where an agent is let do anything', '| x | | Let an AI operate it.', 'any operate'],
  ['is made where it does nothing of the kind', '| x | | Makes the robot red.', 'any make'],
  ['is made where a noun stands in front of it', '| x | | Makes the robot a press.', 'any make'],
]);

testCases('a command line', said, [
  ['says what is done', '| x | | Equivalent of docker restart.', 'job restart'],
  ['says so of two words', '| x | | Equivalent of docker shut down.', 'job shut_down'],
  ['is none of another program', '| x | | Equivalent of jarctl restart.', 'read show'],
]);
