import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf } from '#classifier/reading/schema/parameters.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { statedActions } from '#classifier/reading/schema/stated-actions.ts';
import { schema } from '../../subject.ts';

const stated = (description: string, inputSchema: Record<string, unknown> | undefined): string => {
  const found = statedActions({ pointer: '/description', in: 'value', text: description }, parametersOf(inputSchema));
  for (const { value, place } of found) assert.equal(textAt(place), value);
  return found.map(({ value }) => value).join(' ');
};
const free = schema({ action: 'string', id: 'string' });
const told = (name: string, description: string): Record<string, unknown> =>
  schema({ [name]: { type: 'string', description } });

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'Alarms. Actions: upcoming, active (pending/overdue), create, snooze, dismiss.':
    'upcoming active create snooze dismiss',
  'Bottles. operation: list | add | delete': 'list add delete',
  'Lots. One of: list, inspect or decommission.': 'list inspect decommission',
  'Hives. Supported actions are "list", `add` and \'relocate\'.': 'list add relocate',
  'Actions (required): get (by id), put (new one).': 'get put',
  'Pages. create_page and such. Actions: get_page (wiki), create_page (wiki).': 'get_page create_page',
  'Patterns:\n- `list`: all of them\n- `save`: stores one': 'list save',
  'Patterns.\n1. **get** - one of them\n2. **rename** - names it anew': 'get rename',
  'Sampler.\n- sampler_start: begins\n- sampler_stop: ends\n- frame_count: of all frames': 'sampler_start sampler_stop',
  'Use action=list to see them, action="delete" to end one.': 'list delete',
  'Hive operations (list/add/remove/status).': 'list add remove status',
  'Hives. Supports list, add and relocate.': 'list add relocate',
  'Does things to hives such as move, paint and delete.': 'move paint delete',
  'Hives (wooden, round or painted).': '',
  'Alarms. Actions: create.': '',
  'Actions: red, green, blue': '',
  'Lists audit events. Filter by action: create, update, delete.': '',
  'A term, e.g. create/delete or singular/plural.': '',
  'Creates, updates and deletes notes.': '',
};

for (const [description, expected] of Object.entries(DESCRIPTIONS))
  test(`${JSON.stringify(description)} names: ${expected || 'nothing'}`, () =>
    assert.equal(stated(description, free), expected));

const PARAMETERS: readonly (readonly [name: string, description: string, expected: string])[] = [
  ['action', 'One of "list", "get", "create".', 'list get create'],
  ['op', 'What to do: list, search or lookup', 'list search lookup'],
  ['operation', 'insert | update | upsert', 'insert update upsert'],
  ['mode', 'read: show it; append: add to it', 'read append'],
  ['action', 'Kind of event to filter by: create, update', ''],
  ['mode', 'fast, deep', ''],
  ['command', 'The command, e.g. list, delete', ''],
  ['colour', 'One of "open", "close".', ''],
];

for (const [name, description, expected] of PARAMETERS)
  test(`the parameter ${name}, ${JSON.stringify(description)}, takes: ${expected || 'nothing known'}`, () =>
    assert.equal(stated('Notes.', told(name, description)), expected));

test('a row is advice about other tools where no parameter takes it, unless the schema shows none at all', () => {
  const description = 'Dataset ops: list/schema/create/delete_file. list is paged.';
  assert.equal(stated(description, undefined), 'list schema create delete_file');
  assert.equal(stated(description, schema({})), 'list schema create delete_file');
  assert.equal(stated(description, schema({ id: 'string' })), '');
  assert.equal(stated('Dataset ops: list/get.', undefined), '');
});

test('actions that the schema names are not looked for in words', () => {
  const action = { type: 'string', enum: ['list', 'get'] };
  assert.equal(stated('Actions: list, get, trigger.', schema({ action })), '');
});

test('long rows and texts are cut', () => {
  const row = Array.from({ length: 5000 }, (_, index) => `delete_${index}`).join(', ');
  assert.equal(stated(`Actions: ${row}`, free).split(' ').length, 40);
  assert.equal(stated(`${'('.repeat(20_000)} Actions: list, get`, free), '');
});

test('an action that is an object without more is told by the description', () =>
  assert.equal(
    stated('Notes. Actions: add (new one), list, delete.', schema({ action: 'object' })),
    'add list delete',
  ));

test('a filter that is an object takes no action', () =>
  assert.equal(stated('Notes. Actions: add (new one), list, delete.', schema({ filter: 'object' })), ''));
