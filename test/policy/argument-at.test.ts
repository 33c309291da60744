import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { argumentAt, propertyAt } from '#policy/argument-at.ts';

const POINTERS: readonly (readonly [pointer: string, argument: string | null])[] = [
  ['/inputSchema/properties/path', '/path'],
  ['/inputSchema/properties/input/properties/path', '/input/path'],
  ['/inputSchema/properties/properties', '/properties'],
  ['/inputSchema/properties/items/properties/a~1b', '/items/a~1b'],
  ['/inputSchema/properties/files/items/properties/path', null],
  ['/inputSchema/anyOf/0/properties/path', null],
  ['/inputSchema/properties', null],
  ['/inputSchema', null],
  ['/outputSchema/properties/path', null],
  ['', null],
  [`/inputSchema/properties/${'a'.repeat(600)}`, null],
];

describe('the argument of a parameter', () => {
  for (const [pointer, argument] of POINTERS)
    it(`at ${JSON.stringify(pointer.slice(0, 60))} is ${String(argument)}`, () =>
      assert.equal(argumentAt(pointer, undefined), argument));
});

const schema = (properties: Readonly<Record<string, unknown>>, rest: object = {}) => ({
  inputSchema: {
    type: 'object' as const,
    properties,
    $defs: {
      Note: {
        type: 'object',
        properties: { path: { type: 'string' }, by: { $ref: '#/$defs/Person' } },
        required: ['path'],
      },
      Person: { type: 'object', properties: { mail: { type: 'string' } } },
    },
    ...rest,
  },
});
const NOTE = { $ref: '#/$defs/Note' };
const PATH = '/inputSchema/$defs/Note/properties/path';
const MAIL = '/inputSchema/$defs/Person/properties/mail';

describe('the argument of a parameter in a definition that the schema refers to', () => {
  const CASES: readonly (readonly [what: string, definition: object, pointer: string, argument: string | null])[] = [
    ['one property refers to it', schema({ note: NOTE }), PATH, '/note/path'],
    ['one that may be null does', schema({ note: { anyOf: [NOTE, { type: 'null' }] } }), PATH, '/note/path'],
    ['a definition refers to another', schema({ note: NOTE }), MAIL, '/note/by/mail'],
    ['the whole schema refers to it', schema({}, NOTE), PATH, '/path'],
    ['the name needs escaping', schema({ 'a/b': NOTE }), PATH, '/a~1b/path'],
    ['two properties refer to it', schema({ old: NOTE, new: NOTE }), PATH, null],
    ['one of two alternatives does', schema({ note: { anyOf: [NOTE, { type: 'string' }] } }), PATH, null],
    ['the items of a list do', schema({ notes: { type: 'array', items: NOTE } }), PATH, null],
    ['a property and the items of a list do', schema({ one: NOTE, more: { type: 'array', items: NOTE } }), PATH, null],
    ['nothing refers to it', schema({}), PATH, null],
    [
      'it refers to itself',
      { inputSchema: { type: 'object', $defs: { Tree: { properties: { child: { $ref: '#/$defs/Tree' } } } } } },
      '/inputSchema/$defs/Tree/properties/child',
      null,
    ],
  ];
  for (const [what, definition, pointer, argument] of CASES)
    it(`${what}: ${String(argument)}`, () =>
      assert.equal(argumentAt(pointer, definition as Parameters<typeof argumentAt>[1]), argument));
});

describe('what a schema says of an argument', () => {
  it('is read through references', () =>
    assert.deepEqual(propertyAt(schema({ note: NOTE }), '/note/path'), { type: 'string', required: true }));
  it('is read through references that may be null', () =>
    assert.deepEqual(propertyAt(schema({ note: { anyOf: [{ type: 'null' }, NOTE] } }), '/note/by/mail'), {
      type: 'string',
      required: false,
    }));
  it('is what stands beside a reference that leads nowhere', () =>
    assert.deepEqual(propertyAt(schema({ note: { $ref: '#/$defs/Letter', type: 'object' } }), '/note'), {
      type: 'object',
      required: false,
    }));
  it('is nothing for an argument that it does not have', () =>
    assert.equal(propertyAt(schema({ note: NOTE }), '/note/size'), null));
  it('is nothing for a name that every object inherits', () =>
    assert.equal(propertyAt(schema({}), '/__proto__'), null));
});
