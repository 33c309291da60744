import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ActionChoice } from '#classifier/reading/schema/action-choices.ts';
import { featuresOf, type Features } from '#classifier/reading/features.ts';
import { testCases, type Case } from '../../cases.ts';
import { schema, subject } from '../../subject.ts';

const chosen = ({ choices }: Features): string[] => choices.map(({ value, pointer }) => `${value} ${pointer}`);
const tool = (properties: Parameters<typeof schema>[0], rest: object = {}): Case[1] => ({
  name: 'notes',
  inputSchema: { ...schema(properties), ...rest },
});
const action = (value: string, key = 'action') => schema({ [key]: { const: value }, id: 'string' });
const one = (value: string) => schema({ action: { enum: [value] } });

testCases('the actions of variants', chosen, [
  [
    'are their constants',
    tool({}, { oneOf: [action('list'), action('delete')] }),
    ['list /inputSchema/oneOf/0/properties/action/const', 'delete /inputSchema/oneOf/1/properties/action/const'],
  ],
  [
    'are their only options',
    tool({}, { anyOf: [one('list'), one('delete')] }),
    ['list /inputSchema/anyOf/0/properties/action/enum/0', 'delete /inputSchema/anyOf/1/properties/action/enum/0'],
  ],
  [
    'are those of a property',
    tool({ 'a/b': { oneOf: [action('list', 'kind'), action('delete', 'kind')] } }),
    [
      'list /inputSchema/properties/a~1b/oneOf/0/properties/kind/const',
      'delete /inputSchema/properties/a~1b/oneOf/1/properties/kind/const',
    ],
  ],
  [
    'are none of a property of a property',
    tool({ a: schema({ b: { oneOf: [action('list'), action('delete')] } }) }),
    [],
  ],
  ['are none where there is only one', tool({}, { oneOf: [action('list')] }), []],
  ['are none where they name no acts', tool({}, { oneOf: [action('red'), action('delete')] }), []],
  ['are none by any other key', tool({}, { oneOf: [action('list', 'colour'), action('delete', 'colour')] }), []],
  [
    'are none where they are no texts',
    tool({}, { oneOf: [schema({ action: { const: 1 } }), schema({ action: { const: 2 } })] }),
    [],
  ],
  ['are none where they are empty', tool({}, { oneOf: [action(''), action('')] }), []],
]);

testCases('the actions of a parameter', chosen, [
  [
    'are its options',
    tool({ action: { enum: ['list', 'delete'] } }),
    ['list /inputSchema/properties/action/enum/0', 'delete /inputSchema/properties/action/enum/1'],
  ],
  ['are its only one', tool({ action: { enum: ['delete'] } }), ['delete /inputSchema/properties/action/enum/0']],
  ['are none where they name states', tool({ action: { enum: ['red', 'green'] } }), []],
  [
    'are all where two of them name acts',
    tool({ action: { enum: ['list', 'delete', 'red'] } }),
    [
      'list /inputSchema/properties/action/enum/0',
      'delete /inputSchema/properties/action/enum/1',
      'red /inputSchema/properties/action/enum/2',
    ],
  ],
  ['are none of another parameter', tool({ colour: { enum: ['list', 'delete'] } }), []],
  [
    'are none deep inside an argument',
    tool({ a: schema({ b: schema({ c: schema({ action: { enum: ['list', 'delete'] } }) }) }) }),
    [],
  ],
]);

const keyed = (key: string, ...acts: readonly string[]): Case[1] =>
  tool({ [key]: { type: 'array', items: schema(Object.fromEntries(acts.map((act) => [act, 'object']))) } });

testCases('the actions of a list', chosen, [
  [
    'are what an entry of it may hold',
    keyed('actions', 'create_page', 'get_page'),
    [
      'create_page /inputSchema/properties/actions/items/properties/create_page',
      'get_page /inputSchema/properties/actions/items/properties/get_page',
    ],
  ],
  ['are none of a list of anything else', keyed('colours', 'create_page', 'get_page'), []],
  ['are none where there is only one', keyed('actions', 'create_page'), []],
  ['are none of one word', keyed('actions', 'create', 'get'), []],
  ['are none where most are no acts', keyed('actions', 'create_page', 'get_page', 'a', 'b', 'c'), []],
]);

testCases('the actions that only words name', chosen, [
  [
    'are those of a parameter that takes them',
    { name: 'notes', description: 'Notes. Actions: list, delete.', inputSchema: schema({ action: 'string' }) },
    ['list /inputSchema/properties/action', 'delete /inputSchema/properties/action'],
  ],
  [
    'are those of the text without a schema',
    '| notes | | Note ops: list/get/create/delete_note.',
    ['list /description', 'get /description', 'create /description', 'delete_note /description'],
  ],
]);

const firstOf = (definition: Exclude<Case[1], string>): ActionChoice | undefined =>
  featuresOf(subject(definition)).choices[0];
const keys = (choice: ActionChoice | undefined): string[] => Object.keys(Object(choice?.schema['properties'] ?? {}));

test('an action takes the other parameters, and not the one that chooses it', () => {
  const inputSchema = schema({ action: { enum: ['list', 'delete'] }, id: 'string' });
  const choice = firstOf({ name: 'notes', inputSchema });
  assert.deepEqual([keys(choice), choice?.isOwn, choice?.note], [['id'], false, null]);
});

test('a wrapped action takes none', () =>
  assert.deepEqual(
    keys(
      firstOf({
        name: 'notes',
        inputSchema: schema({ a: schema({ action: { enum: ['list', 'delete'] } }), id: 'string' }),
      }),
    ),
    [],
  ));

test('a variant has its own parameters and its note, of which 300 characters are kept', () => {
  const variant = { ...action('list'), description: 'x'.repeat(400) };
  const choice = firstOf({ name: 'notes', inputSchema: { ...schema({}), oneOf: [variant, action('delete')] } });
  assert.deepEqual([keys(choice), choice?.isOwn, choice?.note], [['id'], true, 'x'.repeat(300)]);
});

test('an entry of a list has its own as well', () => {
  const entry = { ...schema({ id: 'string' }), description: 'Makes one.' };
  const items = schema({ create_page: entry, get_page: 'object' });
  const choice = firstOf({ name: 'notes', inputSchema: schema({ actions: { type: 'array', items } }) });
  assert.deepEqual([keys(choice), choice?.isOwn, choice?.note], [['id'], true, 'Makes one.']);
});
