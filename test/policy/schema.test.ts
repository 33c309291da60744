import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { Condition } from '#schema/condition.ts';
import { Limit } from '#schema/limit.ts';
import { Policy, ServerKey, ToolRule } from '#schema/policy.ts';
import { policy } from './arbitrary.ts';

const BAD_CONDITIONS: readonly unknown[] = [
  { argument: 'amount', op: 'eq', value: 1 },
  { argument: '', op: 'eq', value: 1 },
  { argument: '/a~2', op: 'eq', value: 1 },
  { argument: '/a', op: 'lte', value: '500' },
  { argument: '/a', op: 'lte', value: Number.POSITIVE_INFINITY },
  { argument: '/a', op: 'in', value: [] },
  { argument: '/a', op: 'exists', value: 'yes' },
  { argument: '/a', op: 'matches', value: '.*' },
  { argument: '/a', op: 'regex', value: '(' },
  { argument: '/a', op: 'regex', value: '(?=a)' },
  { argument: '/a', op: 'regex', value: '(a)\\1' },
  { argument: '/a', op: 'rehearsed', value: 'week' },
];

const action = { values: ['list'], decision: 'allow' };
const BAD_RULES: readonly (readonly [why: string, rule: unknown])[] = [
  ['actions of a hidden tool', { decision: 'hide', actions: { argument: '/action', rules: [action] } }],
  ['a value twice', { decision: 'deny', actions: { argument: '/action', rules: [action, action] } }],
  [
    'an action that is hidden',
    { decision: 'deny', actions: { argument: '/action', rules: [{ ...action, decision: 'hide' }] } },
  ],
  ['half a call', { decision: 'allow', limits: [{ max: 0.5, window: 'hour' }] }],
  ['no call at all', { decision: 'allow', limits: [{ max: 0, window: 'hour' }] }],
  ['a digest that is none', { decision: 'allow', digest: 'abc' }],
];

describe('the schema of a policy', () => {
  it('takes every policy that the property tests make', () => {
    fc.assert(fc.property(policy, (some) => assert.deepEqual(Policy.parse(some), structuredClone(some))));
  });

  it('refuses a tool that stands in it twice', () => {
    const base = { version: '1', server: 's', serverKey: 's', preset: null, default: 'allow' };
    const rule = { tool: 'logout', decision: 'hide' };
    assert.equal(Policy.safeParse({ ...base, tools: [rule, rule], others: [] }).success, false);
    assert.equal(Policy.safeParse({ ...base, tools: [rule], others: ['logout'] }).success, false);
    assert.equal(Policy.safeParse({ ...base, tools: [rule], others: ['list'] }).success, true);
  });

  for (const condition of BAD_CONDITIONS) {
    it(`refuses the condition ${JSON.stringify(condition)}`, () =>
      assert.equal(Condition.safeParse(condition).success, false));
  }

  for (const [why, rule] of BAD_RULES) {
    it(`refuses ${why}`, () => assert.equal(ToolRule.safeParse({ tool: 'x', ...Object(rule) }).success, false));
  }

  it('takes half an amount', () => assert.ok(Limit.safeParse({ max: 0.5, window: 'day', sum: '/amount' }).success));

  for (const key of ['Sf', 'my_sf', 'my sf', '1st', 'a--b', '-a', 'a-', 'a.b', '']) {
    it(`refuses the server key ${JSON.stringify(key)}`, () => assert.equal(ServerKey.safeParse(key).success, false));
  }
});
