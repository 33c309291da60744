import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ParameterRole } from '#schema/assessment.ts';
import { parameterName, readingsOf, roleOf } from '#classifier/reading/schema/parameter-roles.ts';
import { anyName, type ParameterShape } from '#classifier/reading/schema/roles/conditions.ts';
import type { Reading } from '#classifier/reading/schema/roles/reading.ts';
import { READINGS } from '#classifier/reading/schema/roles/readings.ts';
import type { ValueShape } from '#classifier/reading/schema/schema-type.ts';
import { shape } from './parameter-shape.ts';

const values = (found: Partial<ValueShape> = {}): ValueShape => ({
  type: 'string',
  isArray: false,
  format: null,
  isListed: false,
  ...found,
});

describe('the name of a parameter', () => {
  const name = parameterName('api/keyPath~2');
  it('is a step of a pointer', () => assert.equal(name.step, '/api~1keyPath~02'));
  it('has words', () => assert.deepEqual(name.words, ['api', 'key', 'path', '2']));
  it('has them where they stand', () =>
    assert.deepEqual(
      name.named.map(({ start, end }) => [start, end]),
      [
        [0, 3],
        [4, 7],
        [7, 11],
        [12, 13],
      ],
    ));
  it('is remembered', () => assert.equal(parameterName('api/keyPath~2'), name));
});

describe('the ways to read a name', () => {
  const kinds = ['flag', 'number', 'text', 'other'] as const;
  for (const named of ['confirm', 'amount', 'path', 'callback', 'jar', 'user_id', ''])
    for (const kind of kinds) {
      const { readings, usual, words } = parameterName(named);
      const all = READINGS.filter((reading) => reading.name.fits(words) && reading.kinds.includes(kind));
      it(`are those of "${named}" as ${kind}, in order`, () => assert.deepEqual(readings[kind], all));
      it(`are usually those of "${named}" as ${kind} that need nothing`, () =>
        assert.deepEqual(
          usual[kind],
          all.filter(({ needs }) => needs === undefined),
        ));
    }
  it('are no usual ones of most names', () => assert.deepEqual(parameterName('jar').usual.text, []));
  it('are the same nothing for all of them', () =>
    assert.equal(parameterName('jar').usual, parameterName('lid').usual));
});

describe('the ways to read a parameter', () => {
  const name = parameterName('user_id');
  it('are the usual ones', () => assert.equal(readingsOf(name, values()), name.usual.text));
  it('are all of a list', () => assert.equal(readingsOf(name, values({ isArray: true })), name.readings.text));
  it('are all of one with a format', () => assert.equal(readingsOf(name, values({ format: 'x' })), name.readings.text));
  for (const [type, kind] of [
    [null, 'text'],
    ['string', 'text'],
    ['integer', 'number'],
    ['number', 'number'],
    ['boolean', 'flag'],
    ['object', 'other'],
  ] as const)
    it(`are those of its type, ${type}`, () => {
      const path = parameterName('path');
      assert.equal(readingsOf(path, values({ type })), path.usual[kind]);
    });
});

const reading = (role: ParameterRole, found: Partial<Reading> = {}): Reading => ({
  role,
  kinds: ['text'],
  name: anyName,
  ...found,
});

describe('the role of a parameter', () => {
  for (const [what, readings, found, role] of [
    ['is none without a reading', [], {}, null],
    ['is that of the first reading', [reading('path'), reading('url')], {}, 'path'],
    ['is that of one whose condition holds', [reading('path', { where: () => true })], {}, 'path'],
    ['is that of the next where none holds', [reading('path', { where: () => false }), reading('url')], {}, 'url'],
    ['is none where none holds', [reading('path', { where: () => false })], {}, null],
    ['is that of a list', [reading('id-list', { needs: 'list' }), reading('url')], { isArray: true }, 'id-list'],
    ['is that of the next where no list is', [reading('id-list', { needs: 'list' }), reading('url')], {}, 'url'],
    ['is that of a format without a list', [reading('url', { needs: 'format' })], {}, 'url'],
    ['is none that is chosen', [reading('path')], { isChoice: true }, null],
    ['is that of the next that can be chosen', [reading('path'), reading('action')], { isChoice: true }, 'action'],
  ] as const)
    it(what, () => assert.equal(roleOf(readings, shape(found)), role));

  it('is asked of the shape', () => {
    const where = ({ format }: ParameterShape): boolean => format === 'uri';
    assert.equal(roleOf([reading('url', { where })], shape({ format: 'uri' })), 'url');
    assert.equal(roleOf([reading('url', { where })], shape({ format: 'date' })), null);
  });
  for (const role of ['confirm', 'dry-run', 'action'] as const)
    it(`may be ${role} by a choice`, () => assert.equal(roleOf([reading(role)], shape({ isChoice: true })), role));
  for (const role of ['url', 'command', 'sql', 'code', 'secret', 'recipient', 'amount', 'id-list'] as const)
    it(`is not ${role} by a choice`, () => assert.equal(roleOf([reading(role)], shape({ isChoice: true })), null));
});
