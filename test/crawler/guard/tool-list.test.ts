import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toolListReader, type ToolList } from '#crawler/guard/tool-list.ts';
import { DEFAULT_LIMITS, limitsWith, type Limits } from '#crawler/limits.ts';

const read = (...rows: unknown[]): ToolList => readWithin(DEFAULT_LIMITS, ...rows);

function readWithin(limits: Limits, ...rows: unknown[]): ToolList {
  const reader = toolListReader(limits);
  for (const row of rows) reader.add(row);
  return reader.list();
}

const ACCEPTED: Record<string, unknown> = {
  'nothing but a name': { name: 'list_notes' },
  'a schema without a type, which the SDK refuses with the whole list': {
    name: 'list_notes',
    inputSchema: { properties: {} },
  },
  'keys that the protocol does not know': { name: 'list_notes', id: 7, annotations: { category: 'notes' } },
  'a name of 512 characters': { name: 'n'.repeat(512) },
  'the longest description that is kept': { name: 'list_notes', description: 'd'.repeat(65_536) },
  'the most values that a schema may hold': { name: 'list_notes', inputSchema: { enum: Array(4_998).fill(0) } },
  'a name of every kind of sign': { name: '../CON.aux\u202e' },
};

for (const [name, row] of Object.entries(ACCEPTED)) {
  test(`a tool with ${name} is kept as it came`, () => {
    const { definitions, rejected } = read(row);
    assert.deepEqual(rejected, []);
    assert.equal(definitions[0], row);
  });
}

const REFUSED: Record<string, { row: unknown; reason: RegExp }> = {
  'null instead of a tool': { row: null, reason: /expected object/i },
  'a string instead of a tool': { row: 'list_notes', reason: /expected object/i },
  'no name': { row: { description: 'Lists notes.' }, reason: /^name: / },
  'an empty name': { row: { name: '' }, reason: /^name: / },
  'a name of 513 characters': { row: { name: 'n'.repeat(513) }, reason: /^name: / },
  'a description that is a list': { row: { name: 'list_notes', description: [] }, reason: /^description: / },
  'a schema that is a string': { row: { name: 'list_notes', inputSchema: 'none' }, reason: /^inputSchema: / },
  'a hint that is no boolean': {
    row: { name: 'list_notes', annotations: { readOnlyHint: 'yes' } },
    reason: /readOnlyHint: /,
  },
  'a title of 1,001 characters': {
    row: { name: 'list_notes', title: 't'.repeat(1_001) },
    reason: /^Its title has more than 1000 characters/,
  },
  'a description over 64 K': {
    row: { name: 'list_notes', description: 'd'.repeat(65_537) },
    reason: /^Its description has more than 65536 characters/,
  },
  'a definition over 512 K': {
    row: { name: 'list_notes', inputSchema: { enum: ['e'.repeat(524_288)] } },
    reason: /^Its definition has more than 524288 characters/,
  },
  'a definition over 512 K, most of it under the name __proto__': {
    row: JSON.parse(`{"name":"list_notes","inputSchema":{"__proto__":"${'e'.repeat(524_288)}"}}`),
    reason: /^Its definition has more than/,
  },
  'a list of values that is too long': {
    row: { name: 'list_notes', inputSchema: { enum: Array(4_999).fill(0) } },
    reason: /^Its schemas hold more than 5000 values/,
  },
  'too many values in both schemas together': {
    row: {
      name: 'list_notes',
      inputSchema: { anyOf: Array(2_500).fill({}) },
      outputSchema: { anyOf: Array(2_500).fill({}) },
    },
    reason: /^Its schemas hold more than/,
  },
};

for (const [name, { row, reason }] of Object.entries(REFUSED)) {
  test(`a row with ${name} is refused with the reason`, () => {
    const { definitions, rejected } = read({ name: 'first' }, row, { name: 'last' });
    assert.deepEqual(
      definitions.map((tool) => tool.name),
      ['first', 'last'],
    );
    assert.equal(rejected.length, 1);
    assert.equal(rejected[0]?.index, 1);
    assert.match(rejected[0]?.reason ?? '', reason);
  });
}

test('what a definition may hold can be set', () => {
  const row = { name: 'list_notes', title: 'Lists notes', description: 'Lists all notes.', inputSchema: { type: {} } };
  const set = { titleChars: 10, descriptionChars: 15, definitionChars: 60, schemaNodes: 1 };
  const reasons = Object.entries(set).map(([name, value]) => {
    return readWithin(limitsWith({ [name]: value }), row).rejected[0]?.reason ?? '';
  });
  assert.deepEqual(
    reasons.map((reason) => /\d+/.exec(reason)?.[0]),
    ['10', '15', '60', '1'],
  );
});

test('the second of two tools of one name is refused', () => {
  const { definitions, rejected } = read({ name: 'send', title: 'First' }, { name: 'send', title: 'Second' });
  assert.deepEqual(definitions, [{ name: 'send', title: 'First' }]);
  assert.deepEqual(rejected, [{ index: 1, name: 'send', reason: 'An earlier tool of this list has the same name.' }]);
});

test('tools that are named like properties of objects are tools', () => {
  const rows = ['__proto__', 'constructor', 'toString'].map((name) => ({ name }));
  assert.deepEqual(read(...rows).definitions, rows);
});

test('a parameter that is named __proto__ is kept', () => {
  const row: unknown = JSON.parse('{"name":"list_notes","inputSchema":{"properties":{"__proto__":{"type":"string"}}}}');
  assert.equal(JSON.stringify(read(row).definitions), `[${JSON.stringify(row)}]`);
});

test('the name of a refused row is shown with what cannot be seen', () => {
  const { rejected } = read({ name: 'send\u202e', description: 1 });
  assert.equal(rejected[0]?.name, 'send<U+202E>');
});
