import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parametersOf } from '#classifier/reading/schema/parameters.ts';
import { schema } from '../../subject.ts';

/** How a parameter is declared, and what role that makes it. */
const declared: [string, Record<string, unknown>, string | null][] = [
  ['includePath', { type: 'boolean' }, null],
  ['include', { type: 'array', items: { type: 'string' } }, null],
  ['paths', { type: 'array', items: { type: 'string', enum: ['src', 'docs'] } }, null],
  ['path', { type: ['null', 'string'] }, 'path'],
  ['path', { anyOf: [{ type: 'null' }, { type: 'string' }] }, 'path'],
  ['paths', { anyOf: [{ anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }] }] }, 'path'],
  ['amount', { anyOf: [{ type: 'number' }, { type: 'null' }] }, 'amount'],
  ['link', { type: 'string', enum: ['home', 'help'] }, null],
];

for (const [name, property, role] of declared) {
  test(`${name} ${JSON.stringify(property)} is ${role ?? 'of no role'}`, () => {
    assert.equal(parametersOf(schema({ [name]: property }))[0]?.role ?? null, role);
  });
}

test('parameters inside an object, an array and a union are found, with their pointers', () => {
  const found = parametersOf(
    schema({
      input: schema({ command: 'string' }),
      'a/b~c': { type: 'array', items: schema({ url: 'string' }) },
      either: { anyOf: [schema({ sql: 'string' })] },
    }),
  );
  assert.deepEqual(
    found.filter(({ role }) => role !== null).map(({ role, key }) => [role, key.pointer]),
    [
      ['command', '/inputSchema/properties/input/properties/command'],
      ['url', '/inputSchema/properties/a~1b~0c/items/properties/url'],
      ['sql', '/inputSchema/properties/either/anyOf/0/properties/sql'],
    ],
  );
});

const referring = {
  type: 'object',
  properties: { note: { $ref: '#/$defs/note' }, target: { $ref: '#/$defs/place', description: 'Where it goes' } },
  $defs: {
    note: schema({ file_path: 'string', parent: { $ref: '#/$defs/note' } }),
    place: { type: 'string', format: 'uri' },
  },
};

test('what a schema refers to is read once, where it stands', () => {
  assert.deepEqual(
    parametersOf(referring).map(({ role, key, depth }) => [key.pointer, role, depth]),
    [
      ['/inputSchema/properties/note', null, 0],
      ['/inputSchema/$defs/note/properties/file_path', 'path', 1],
      ['/inputSchema/$defs/note/properties/parent', null, 1],
      ['/inputSchema/properties/target', 'url', 0],
    ],
  );
});

for (const reference of ['#/$defs/loop', '#/$defs/none', '#/__proto__', '#', 'https://example.com/schema.json', 7]) {
  test(`a reference to ${reference} ends`, () => {
    const looping = { ...schema({ path: { $ref: reference } }), $defs: { loop: { $ref: '#/$defs/loop' } } };
    assert.deepEqual(
      parametersOf(looping).map(({ name }) => name),
      ['path'],
    );
  });
}

test('references that multiply are read once each', () => {
  const branches = Array.from({ length: 20 }, () => ({ $ref: '#/$defs/node' }));
  const bushy = { type: 'object', anyOf: branches, $defs: { node: { ...schema({ url: 'string' }), anyOf: branches } } };
  assert.equal(parametersOf(bushy).length, 1);
});

test('what is referred to costs the same however many keys it has', () => {
  const large = new Proxy(schema({ url: 'string' }), {
    ownKeys: () => {
      throw new Error('All keys were gone through.');
    },
  });
  const many = { ...schema({ a: { $ref: '#/$defs/large' }, b: { $ref: '#/$defs/large' } }), $defs: { large } };
  assert.deepEqual(
    parametersOf(many).map(({ name }) => name),
    ['a', 'url', 'b'],
  );
});

test('the value of a payment is an amount, the value of anything else is none', () => {
  const role = (properties: Record<string, string>): unknown =>
    parametersOf(schema(properties)).find(({ name }) => name === 'value')?.role;
  assert.equal(role({ to: 'string', value: 'string' }), 'amount');
  assert.equal(role({ key: 'string', value: 'string' }), null);
});

test('depth and number are bounded', () => {
  let deep: Record<string, unknown> = { type: 'string' };
  for (let level = 0; level < 64; level += 1) deep = schema({ inner: deep });
  assert.ok(parametersOf(deep).length <= 8);
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, 'string']));
  assert.equal(parametersOf(schema(wide)).length, 200);
});

test('a schema that is no schema has no parameters', () => {
  for (const odd of [undefined, {}, { properties: null }, { properties: { a: 7 } }, { properties: [] }]) {
    assert.deepEqual(parametersOf(odd), []);
  }
});
