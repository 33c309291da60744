import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

testCases('what a service is asked for', said, [
  ...eachOf('ask instruct tell command send make call connect query', (word): Case => [
    `is done: ${word}`,
    `| x | | ${word}s the server to erase a jar.`.replace('querys', 'queries'),
    'delete erase',
  ]),
  ['is done by a request', '| x | | Sends a request to the API to erase a jar.', 'delete erase'],
  ['is done once it is connected', '| x | | Connects to the service and erases a jar.', 'delete erase'],
  ['is not done where nobody is asked', '| x | | Send, erase or paint a jar.', 'send send'],
  ['is not done where somebody is asked', '| x | | Asks the painter to erase a jar.', 'read ask'],
]);

testCases('what is made possible', said, [
  ...eachOf('give offer provide have add', (word): Case => [
    `is done: ${word}`,
    `| x | | ${word} somebody the ability to erase a jar.`,
    'delete erase',
  ]),
  ['is possible', '| x | | Makes it possible to erase a jar.', 'delete erase'],
  ['is tried', '| x | | Try to erase a jar.', 'delete erase'],
  ['is attempted', '| x | | Attempts to erase a jar.', 'delete erase'],
]);
