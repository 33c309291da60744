import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roleOf, testNames, text } from './role-of.ts';

testNames(
  'action',
  { type: 'string', enum: ['start', 'stop'] },
  'action operation op command method mode subcommand action_type operation_type action_name operation_name',
);
testNames(null, text(), 'action mode');
const ORDERS = ['cancel', 'retry'];
testNames(
  'action',
  { type: 'string', enum: ORDERS },
  'status new_status state new_state state_event status_event transition',
);
testNames(null, { type: 'array', items: { type: 'object' }, enum: ORDERS }, 'status');
describe('a status that can be set to', () => {
  for (const order of 'cancel retry rerun run start restart stop abort resume'.split(' '))
    it(`${order} is an action`, () =>
      assert.equal(roleOf('status', { type: 'string', enum: ['create', order] }), 'action'));
  for (const options of [['Cancel'], ['cancel', 'red'], ['create', 'delete'], ['cancelled', 'running']])
    it(`${options.join(' or ')} is none`, () =>
      assert.equal(roleOf('status', { type: 'string', enum: options }), null));
  it('a capitalised order is one', () =>
    assert.equal(roleOf('status', { type: 'string', enum: ['Cancel', 'Run'] }), 'action'));
});
describe('a choice of what is done', () => {
  for (const type of ['string', 'number', 'boolean', 'object'])
    it(`is an action as ${type}`, () => assert.equal(roleOf('action', { type, enum: ['start', 'stop'] }), 'action'));
  it('is one with one option', () => assert.equal(roleOf('action', { type: 'string', enum: ['start'] }), 'action'));
});
