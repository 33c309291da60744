import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

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

testCases('what another verb only carries', said, [
  ...eachOf('perform support start begin continue handle', (word): Case => [
    `is done: ${word}`,
    `| x | | ${word} erasing a jar.`,
    'delete erase',
  ]),
  ...eachOf('perform simulate emulate synthesize', (word): Case => [
    `is done as a noun: ${word}`,
    `| x | | ${word} a tap.`,
    'device tap',
  ]),
  ['is performed in some manner', '| x | | Perform random erasing.', 'delete erase'],
  ['is not done where it is only simulated', '| x | | Simulates erasing a jar.', 'read simulate'],
  ['is begun where it goes on', '| x | | Begins recording.', 'job begin'],
  ['is begun where it reads', '| x | | Starts watching a jar.', 'job start'],
]);

testCases('the word behind a verb', said, [
  ['is what is continued', '| x | | Continue a moving jar.', 'job continue'],
  ['is what is supported', '| x | | Support delete of jars.', 'any support'],
  ['is what is performed', '| x | | Perform delete of jars.', 'any perform'],
  ['is what is painted', '| x | | Paint tap of jars.', 'update paint'],
  ['is done where it is performed and reads', '| x | | Perform watching a jar.', 'read watch'],
]);
