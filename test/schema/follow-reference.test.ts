import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { followReference } from '#schema/follow-reference.ts';

const NOTE = { type: 'object' };
const ROOT = {
  properties: { note: NOTE, 'a/b~c': NOTE, list: { items: [NOTE] } },
  $defs: {
    Alias: { $ref: '#/properties/note' },
    Second: { $ref: '#/$defs/Alias' },
    Wrapped: { wraps: '#/$defs/Alias' },
    Loop: { $ref: '#/$defs/Loop' },
    Broken: { $ref: '#/$defs/Missing' },
    Number: { $ref: 5 },
    plain: 5,
  },
};
/** A row of aliases of which each refers to the next. */
const row = (length: number): object => ({
  $defs: Object.fromEntries(
    Array.from({ length }, (_, at) => [`at${at}`, at === length - 1 ? NOTE : { $ref: `#/$defs/at${at + 1}` }]),
  ),
});
const referenceOf = (schema: unknown): unknown => Object(schema).$ref;
const followed = (reference: unknown, root: unknown = ROOT): unknown => followReference(root, reference, referenceOf);

describe('a reference inside a schema', () => {
  const FOUND: readonly (readonly [what: string, reference: string, schema: unknown, path: readonly string[]])[] = [
    ['names a part', '#/properties/note', NOTE, ['properties', 'note']],
    ['is followed to the end of a row', '#/$defs/Second', NOTE, ['properties', 'note']],
    ['has its names unescaped', '#/properties/a~1b~0c', NOTE, ['properties', 'a/b~c']],
    ['goes through lists', '#/properties/list/items/0', NOTE, ['properties', 'list', 'items', '0']],
    ['may name what is no schema', '#/$defs/plain', 5, ['$defs', 'plain']],
    ['ends at one that is no text', '#/$defs/Number', { $ref: 5 }, ['$defs', 'Number']],
    ['that refers to itself ends', '#/$defs/Loop', ROOT.$defs.Loop, ['$defs', 'Loop']],
  ];
  for (const [what, reference, schema, path] of FOUND)
    it(what, () => assert.deepEqual(followed(reference), { schema, path }));

  const NOWHERE: readonly (readonly [what: string, reference: unknown])[] = [
    ['is none where it is no text', undefined],
    ['is not fetched from elsewhere', 'https://example.org/note.json'],
    ['to the whole schema is not followed', '#'],
    ['leads nowhere when its name is missing', '#/$defs/Missing'],
    ['leads nowhere when the next one does', '#/$defs/Broken'],
    ['does not reach what every object inherits', '#/__proto__'],
    ['does not go into a number', '#/$defs/plain/toFixed'],
    ['is not read when it is longer than 200 characters', `#/${'a'.repeat(199)}`],
  ];
  for (const [what, reference] of NOWHERE)
    it(what, () => assert.equal(followed(reference, { ...ROOT, ['a'.repeat(199)]: NOTE }), null));

  it('is read up to 200 characters', () =>
    assert.deepEqual(followed(`#/${'a'.repeat(198)}`, { ['a'.repeat(198)]: NOTE }), {
      schema: NOTE,
      path: ['a'.repeat(198)],
    }));
  it('is followed through five in a row', () =>
    assert.deepEqual(followed('#/$defs/at0', row(5)), { schema: NOTE, path: ['$defs', 'at4'] }));
  it('is not followed through a sixth', () =>
    assert.deepEqual(followed('#/$defs/at0', row(6)), {
      schema: { $ref: '#/$defs/at5' },
      path: ['$defs', 'at4'],
    }));
  it('goes on by whatever the caller takes for a reference', () =>
    assert.deepEqual(
      followReference(ROOT, '#/$defs/Wrapped', (schema) => Object(schema).wraps),
      { schema: ROOT.$defs.Alias, path: ['$defs', 'Alias'] },
    ));
});
