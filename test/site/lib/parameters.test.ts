import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parameterRows } from '../../../site/src/lib/parameters.ts';

const brief = (schema: Record<string, unknown>) =>
  parameterRows(schema, []).rows.map(({ path, type, required }) => `${path.join('.')}: ${type}${required ? '!' : ''}`);

const CASES: readonly (readonly [says: string, schema: Record<string, unknown>, rows: readonly string[]])[] = [
  ['no schema, no rows', {}, []],
  ['properties that are no object give no rows', { properties: ['path'] }, []],
  ['required as the schema says', { properties: { path: { type: 'string' } }, required: ['path'] }, ['path: string!']],
  [
    'required that is no list says nothing',
    { properties: { path: { type: 'string' } }, required: true },
    ['path: string'],
  ],
  [
    'objects within objects are opened',
    { properties: { input: { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] } } },
    ['input: object', 'input.code: string!'],
  ],
  [
    'lists say of what',
    { properties: { ids: { type: 'array', items: { type: 'integer' } } } },
    ['ids: list of integer'],
  ],
  [
    'choices of types are named once each',
    { properties: { when: { anyOf: [{ type: 'string' }, { type: 'null' }, { type: 'string' }] } } },
    ['when: string or null'],
  ],
  ['a schema that says nothing takes anything', { properties: { x: true } }, ['x: anything']],
  ['names of objects are names', { properties: JSON.parse('{"__proto__":{"type":"string"}}') }, ['__proto__: string']],
];

for (const [says, schema, rows] of CASES) test(says, () => assert.deepEqual(brief(schema), rows));

test('a role is found by its pointer, counted from the schema or from the definition', () => {
  const schema = { properties: { 'a/b': { type: 'string' }, to: { type: 'string' } } };
  const { rows } = parameterRows(schema, [
    { name: 'a/b', pointer: '/properties/a~1b', role: 'path' },
    { name: 'to', pointer: '/inputSchema/properties/to', role: 'recipient' },
  ]);
  assert.deepEqual(
    rows.map(({ roles }) => roles),
    [['path'], ['recipient']],
  );
});

test('values, default and bounds are told', () => {
  const { rows } = parameterRows(
    { properties: { mode: { enum: ['list', 'drop'], default: 'list', maxLength: 9 } } },
    [],
  );
  assert.deepEqual(rows[0]?.constraints, [
    { label: 'one of', text: 'list, drop' },
    { label: 'default', text: '"list"' },
    { label: 'maxLength', text: '9' },
  ]);
});

test('a schema with very many parameters is cut, and says so', () => {
  const properties = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`p${index}`, { type: 'string' }]));
  const { rows, cut } = parameterRows({ properties }, []);
  assert.deepEqual([rows.length, cut], [250, true]);
});
