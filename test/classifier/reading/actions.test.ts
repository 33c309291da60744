import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf, type Features } from '#classifier/reading/features.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../cases.ts';
import { subjectOf } from '../tool-table.ts';

const acted = ({ acts }: Features): string[] =>
  acts.flatMap(({ from, effect, verb }) => (from === 'actions' ? [`${effect} ${verb}`] : []));

testCases('what the actions of a tool do', acted, [
  ['is what their verbs do', '| notes | action=list,delete_note |', ['read list', 'delete delete']],
  [
    'is what a verb behind its thing does',
    '| notes | action=list,get,jar_create |',
    ['read list', 'read get', 'create create'],
  ],
  [
    'is nothing behind its thing in another form',
    '| notes | action=list,delete,jar_creates |',
    ['read list', 'delete delete'],
  ],
  ['is nothing where they are methods of HTTP', '| call | action=GET,DELETE |', []],
  ['is what one that is called after a method does', '| notes | action=delete |', ['delete delete']],
  ['is nothing where that is a method in capitals', '| call | action=DELETE |', []],
  ['is nothing where they are states', '| notes | action=open,red,blue |', []],
  ['is nothing that is only asked for', '| notes | action=list,logs |', ['read list']],
  [
    'is what is done to a thing, whatever it looks like',
    '| notes | action=list,logs_visit |',
    ['read list', 'create log'],
  ],
  ['is nothing where they tell how', '| route | action=driving,cycling,list,delete |', ['read list', 'delete delete']],
  ['is done to what the name tells', '| manage_order | action=cancel,list |', ['bill cancel', 'read list']],
  ['is done to what they name themselves', '| manage_order | action=cancel_job,list |', ['job cancel', 'read list']],
]);

testCases('what only the description lists', acted, [
  [
    'is done where there is a parameter to choose it by',
    '| notes | action:string | Notes. Actions: list, create, purge.',
    ['read list', 'create create', 'delete purge'],
  ],
  ['is nothing where there is none', '| notes | id:string | Notes. Actions: list, create, purge.', []],
]);

test('an option is found where it stands', () => {
  const { acts } = featuresOf(subjectOf('| notes | action=list,delete_all |'));
  assert.deepEqual(
    acts.map(({ place }) => [place.source.pointer, textAt(place)]),
    [
      ['/inputSchema/properties/action/enum/0', 'list'],
      ['/inputSchema/properties/action/enum/1', 'delete'],
    ],
  );
});

testCases('what somebody is asked to allow', acted, [
  ['is nothing that the tool does', '| request_otp | action=transfer,delete |', []],
  ['is nothing where leave is sent', '| send_otp | action=transfer,delete |', []],
  [
    'is done where something else is asked for',
    '| request_note | action=transfer,delete |',
    ['update transfer', 'delete delete'],
  ],
  [
    'is done where leave is only what it is about',
    '| request_otp_note | action=transfer,delete |',
    ['update transfer', 'delete delete'],
  ],
  ['is done where leave is checked', '| verify_otp | action=transfer,delete |', ['update transfer', 'delete delete']],
]);
