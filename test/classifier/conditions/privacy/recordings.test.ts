import { recordedThings } from '#classifier/conditions/privacy/recordings.ts';
import { leadingActs, READING } from '#classifier/conditions/select.ts';
import { testCases } from '../../cases.ts';

const words = (line: Parameters<typeof recordedThings>[0]): string[] =>
  recordedThings(line, leadingActs(line, READING)).map(({ word }) => word);

testCases('what was recorded of people', words, [
  ['is a recording of a call', '| get_record | | Returns the recording of a call.', ['recording']],
  ['is a picture from a camera', '| get_it | | Returns a picture from a camera.', ['picture']],
  ['is what a meeting decided', '| get_it | | Returns the action items of a meeting.', ['items']],
  ['is no item of a meeting', '| get_it | | Returns the agenda items of a meeting.', []],
  ['is clips of a camera', '| list_it | | Lists clips of the camera.', ['clips', 'clips']],
  ['is who logged in', 'npm/auth0-kit | list_logs | |', ['logs']],
  ['is no log of anything else', '| list_logs | |', []],
  ['is no recording of a test', '| get_record | | Returns the recording of a test.', []],
  ['is no picture from the camera of a game', 'npm/unity-kit | get_it | | Returns a picture from a camera.', []],
]);
