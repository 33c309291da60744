import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what is done where a sentence tells how to use the tool', said, [
  ...eachOf('want wants need needs wish wishes like ask asks decide decides', (word): Case => [
    `is what they ${word}`,
    `| x | | If they ${word} to erase a jar, use this tool.`,
    'delete erase',
  ]),
  ...eachOf('use call invoke run', (word): Case => [
    `is what to ${word} it for`,
    `| x | | Always ${word} it to erase a jar.`,
    'delete erase',
  ]),
  ['is what "this tool" is used for', '| x | | Please use this tool to erase a jar.', 'delete erase'],
  ['is what it is used for whenever', '| x | | Use this whenever you need to erase a jar.', 'delete erase'],
]);

testCases('what is done when', said, [
  ...eachOf('when once after upon using', (word): Case => [
    `is done ${word}`,
    `| x | | ${word} called, erases a jar.`,
    'delete erase',
  ]),
  ['is what it does then', '| x | | When called, it erases a jar.', 'delete erase'],
  ['is nothing that is told to somebody', '| x | | When a jar breaks, erase a jar. Lists bills.', 'read list'],
]);

testCases('what you can do', said, [
  ['is done where a description begins so', '| x | | You can erase a jar.', 'delete erase'],
  ['is advice later', '| x | | Some jars. You can erase a jar. Lists bills.', 'read list'],
]);

testCases('what is no use of the tool', said, [
  ...eachOf('never before after', (word): Case => [
    `is said with "${word}"`,
    `| x | | ${word} use this to erase a jar. Lists bills.`,
    'read list',
  ]),
  ['is of another', '| x | | If you want to erase a jar, use another tool. Lists bills.', 'read list'],
]);
