import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { flag, object, roleOf, testNames, text, texts, type Property } from './role-of.ts';

testNames('id-list', texts, 'ids contactIds uuids uids gids identifiers id keys names');
testNames('id-list', text(), 'ids');
testNames(null, flag, 'ids');
testNames(null, { type: 'array', items: flag }, 'keys');
testNames('id-list', { ...texts, description: 'The ids of jars' }, 'jars');
testNames('id-list', { ...texts, description: 'The gids of jars' }, 'jars');
testNames('id-list', { ...texts, description: 'The uuids of jars' }, 'jars');
testNames(null, text('The ids of jars'), 'jars');
describe('a list of something else than text', () => {
  const numbers: Property = { type: 'array', items: { type: 'number' } };
  const objects: Property = { type: 'array', items: { type: 'object' } };
  it('has ids where they are numbers', () => assert.equal(roleOf('ids', numbers), 'id-list'));
  it('has ids where they are objects', () => assert.equal(roleOf('ids', objects), 'id-list'));
  it('has keys where they are numbers', () => assert.equal(roleOf('keys', numbers), 'id-list'));
  it('has keys where they are objects', () => assert.equal(roleOf('keys', objects), 'id-list'));
  it('has none of which only the description tells', () =>
    assert.equal(roleOf('jars', { ...numbers, description: 'The ids of jars' }), null));
});
testNames(null, { type: 'array', items: object, description: 'The ids of jars' }, 'jars');
