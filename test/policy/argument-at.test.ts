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
const SELF = { $ref: '#/properties/from' };
const LETTER = { $ref: '#/$defs/Letter' };
const LETTERS = { $defs: { Letter: { properties: { at: { properties: { path: {} } } } } } };
const PATH = '/inputSchema/$defs/Note/properties/path';
const MAIL = '/inputSchema/$defs/Person/properties/mail';

/** Definitions of which each is a property of the one before. */
const row = (length: number) =>
  schema(
    { at0: { $ref: '#/$defs/D0' } },
    {
      $defs: Object.fromEntries(
        Array.from({ length }, (_, at) => [
          `D${at}`,
          { properties: { [`at${at + 1}`]: at === length - 1 ? {} : { $ref: `#/$defs/D${at + 1}` } } },
        ]),
      ),
    },
  );

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
    ['four lead to it', row(4), '/inputSchema/$defs/D3/properties/at4', '/at0/at1/at2/at3/at4'],
    ['more than four do', row(5), '/inputSchema/$defs/D4/properties/at5', null],
    ['nothing refers to it', schema({}), PATH, null],
    [
      'another reaches into it',
      schema({ note: NOTE, author: { $ref: `${NOTE.$ref}/properties/by` } }),
      PATH,
      '/note/path',
    ],
    [
      'another reaches into it for what holds the parameter',
      schema({ note: LETTER, place: { $ref: '#/$defs/Letter/properties/at' } }, LETTERS),
      '/inputSchema/$defs/Letter/properties/at/properties/path',
      null,
    ],
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

describe('the argument of a parameter in a property that others refer to', () => {
  const AT = '/inputSchema/properties/from/properties/path';
  const from = { type: 'object', properties: { path: { type: 'string' } } };
  const CASES: readonly (readonly [what: string, definition: object, pointer: string, argument: string | null])[] = [
    ['none does', schema({ from, to: NOTE }), AT, '/from/path'],
    ['a property does', schema({ from, to: { $ref: '#/properties/from' } }), AT, null],
    ['the items of a list do', schema({ from, more: { items: { $ref: '#/properties/from' } } }), AT, null],
    ['one inside it does', schema({ from: { ...from, properties: { path: {}, then: SELF } } }), AT, null],
    ['to the parameter itself', schema({ from, to: { $ref: '#/properties/from/properties/path' } }), AT, '/from/path'],
    [
      'to one whose name begins alike',
      schema({ from, froms: {}, to: { $ref: '#/properties/froms' } }),
      AT,
      '/from/path',
    ],
    ['one refers to the whole schema', schema({ path: {}, then: { $ref: '#' } }), '/inputSchema/properties/path', null],
    ['only a text speaks of it', schema({ from, to: { description: '"$ref":"#/properties/from"' } }), AT, '/from/path'],
    ['the one that refers to its definition', schema({ note: NOTE, copy: { $ref: '#/properties/note' } }), PATH, null],
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
