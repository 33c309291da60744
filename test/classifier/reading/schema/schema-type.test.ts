import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolvedSchema, shapeOf, type ValueShape } from '#classifier/reading/schema/schema-type.ts';
import type { Json } from '#classifier/reading/schema/schema-keywords.ts';

const DEFINITIONS = {
  text: { type: 'string', format: 'uri' },
  'a/b~c': { type: 'integer' },
  alias: { $ref: '#/$defs/text' },
  none: { type: 'null' },
  list: { type: 'array', items: { $ref: '#/$defs/text' } },
  choice: { anyOf: [{ $ref: '#/$defs/none' }, { $ref: '#/$defs/text' }] },
  loop: { $ref: '#/$defs/loop' },
  odd: 7,
};
const root = { schema: { $defs: DEFINITIONS }, pointer: '/inputSchema' };

const shape = (schema: Json): ValueShape => shapeOf(root, resolvedSchema(root, schema, '/inputSchema/properties/x'));

describe('a schema', () => {
  const schema = { type: 'string', description: 'A jar' };
  const found = resolvedSchema(root, schema, '/inputSchema/properties/x');
  it('is where it stands', () => assert.equal(found.pointer, '/inputSchema/properties/x'));
  it('is kept as it is given', () => assert.equal(found.schema, schema));
  it('says what its keywords say', () =>
    assert.deepEqual([found.keywords.type, found.keywords.description], ['string', 'A jar']));
  it('refers to nothing without a reference', () => assert.equal(found.target, null));
});

describe('what a schema refers to', () => {
  const target = ($ref: unknown): unknown => {
    const found = resolvedSchema(root, { $ref }, '/inputSchema/properties/x').target;
    return found === null ? null : [found.pointer, found.keywords.type, found.schema];
  };
  for (const [what, reference, expected] of [
    ['is where that stands', '#/$defs/text', ['/inputSchema/$defs/text', 'string', DEFINITIONS.text]],
    ['has an escaped pointer', '#/$defs/a~1b~0c', ['/inputSchema/$defs/a~1b~0c', 'integer', DEFINITIONS['a/b~c']]],
    ['is the last of several', '#/$defs/alias', ['/inputSchema/$defs/text', 'string', DEFINITIONS.text]],
    ['is nothing that is not there', '#/$defs/other', null],
    ['is nothing that is no schema', '#/$defs/odd', null],
    ['is nothing outside', 'https://example.com/schema.json', null],
    ['is nothing of what is no reference', 7, null],
  ] as const)
    it(what, () => assert.deepEqual(target(reference), expected));
});

type Case = readonly [what: string, schema: Json, answer: unknown];

function testShapes(group: string, ask: (found: ValueShape) => unknown, cases: readonly Case[]): void {
  describe(group, () => {
    for (const [what, schema, answer] of cases) it(what, () => assert.deepEqual(ask(shape(schema)), answer));
  });
}

const typed = ({ type, isArray }: ValueShape): string => `${isArray ? 'list of ' : ''}${type ?? 'nothing'}`;

const NULL = { type: 'null' };
const TEXT = { type: 'string' };
const nested = (depth: number): Json =>
  Array.from({ length: depth }).reduce<Json>((inner) => ({ anyOf: [inner] }), TEXT);

testShapes('the type of values', typed, [
  ['is the one that is given', { type: 'integer' }, 'integer'],
  ['is null where that is given', NULL, 'null'],
  ['is nothing where none is given', {}, 'nothing'],
  ['is nothing of what is no type', { type: 7 }, 'nothing'],
  ['is the first of several', { type: ['number', 'string'] }, 'number'],
  ['is the first of several that is not null', { type: ['null', 'number'] }, 'number'],
  ['is null where no other is given', { type: ['null'] }, 'null'],
  ['is nothing of no types', { type: [] }, 'nothing'],
  ['is nothing of several that are none', { type: [7, 'string'] }, 'nothing'],
]);

testShapes('the type of a list', typed, [
  ['is that of its items', { type: 'array', items: { type: 'integer' } }, 'list of integer'],
  ['is nothing without items', { type: 'array' }, 'list of nothing'],
  ['is nothing of items that are no schema', { type: 'array', items: [TEXT] }, 'list of nothing'],
  ['is that of a list inside', { type: 'array', items: { type: 'array', items: TEXT } }, 'list of array'],
  ['is that of its items where it may be null', { type: ['null', 'array'], items: TEXT }, 'list of string'],
  ['is that of a choice of items', { type: 'array', items: { anyOf: [NULL, TEXT] } }, 'list of string'],
  ['is that of items by a reference', { type: 'array', items: { $ref: '#/$defs/text' } }, 'list of string'],
  ['is that of the items of a choice', { anyOf: [NULL, { type: 'array', items: TEXT }] }, 'list of string'],
  ['is that of the items of a reference', { $ref: '#/$defs/list' }, 'list of string'],
  ['is no list where only items are given', { items: TEXT }, 'nothing'],
]);

testShapes('the type of a choice', typed, [
  ['is that of its first branch', { anyOf: [TEXT, { type: 'number' }] }, 'string'],
  ['is that of the first that is not null', { oneOf: [NULL, TEXT] }, 'string'],
  ['is that of the first that may be something', { anyOf: [{ type: ['null'] }, TEXT] }, 'string'],
  ['is that of anyOf where oneOf stands beside it', { oneOf: [{ type: 'number' }], anyOf: [TEXT] }, 'string'],
  ['is the one that stands beside it', { type: 'number', anyOf: [TEXT] }, 'number'],
  ['is nothing where all are null', { anyOf: [NULL] }, 'nothing'],
  ['is nothing of no branches', { anyOf: [] }, 'nothing'],
  ['is nothing of what are no branches', { anyOf: TEXT }, 'nothing'],
  ['is nothing where the first says nothing', { anyOf: [{}, TEXT] }, 'nothing'],
  ['is that of the first that is a schema', { anyOf: [7, null, [], TEXT] }, 'string'],
  ['is that of a fourth branch', { anyOf: [NULL, NULL, NULL, TEXT] }, 'string'],
  ['is none of a fifth branch', { anyOf: [NULL, NULL, NULL, NULL, TEXT] }, 'nothing'],
  ['is that of a choice in a choice', nested(3), 'string'],
  ['is none of one that lies deeper', nested(4), 'nothing'],
  ['is that of references', { $ref: '#/$defs/choice' }, 'string'],
]);

testShapes('the type of a reference', typed, [
  ['is that of what it refers to', { $ref: '#/$defs/text' }, 'string'],
  ['is the one that stands beside it', { $ref: '#/$defs/text', type: 'number' }, 'number'],
  ['is nothing where it leads nowhere', { $ref: '#/$defs/other' }, 'nothing'],
  ['is nothing where it leads to itself', { $ref: '#/$defs/loop' }, 'nothing'],
]);

testShapes('the format of values', ({ format }) => format, [
  ['is the one that is given', { type: 'string', format: 'uri' }, 'uri'],
  ['is that of the items', { type: 'array', items: { type: 'string', format: 'uri' } }, 'uri'],
  ['is that of the list before', { type: 'array', format: 'csv', items: { type: 'string', format: 'uri' } }, 'csv'],
  ['is that of a branch', { anyOf: [NULL, { type: 'string', format: 'uri' }] }, 'uri'],
  ['is that of a reference', { $ref: '#/$defs/text', format: 'date' }, 'uri'],
  ['is the one beside a reference with a type', { $ref: '#/$defs/text', type: 'string', format: 'date' }, 'date'],
  ['is none of items where there is no list', { type: 'string', items: { format: 'uri' } }, null],
  ['is none where none is given', TEXT, null],
  ['is none of what is no text', { type: 'string', format: 7 }, null],
]);

testShapes('that values are listed', ({ isListed }) => isListed, [
  ['is so with a list', { type: 'string', enum: ['a'] }, true],
  ['is so with a list without a type', { enum: ['a'] }, true],
  ['is so with a list of the items', { type: 'array', items: { type: 'string', enum: ['a'] } }, true],
  ['is not so without a list', { type: 'array', items: TEXT }, false],
  ['is not so with what is no list', { type: 'string', enum: 'a' }, false],
  ['is not so with the list of what are no items', { type: 'string', items: { enum: ['a'] } }, false],
]);
