import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Condition, Policy, ServerKey } from '#schema/policy.ts';
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

  for (const key of ['Sf', 'my_sf', 'my sf', '1st', 'a--b', '-a', 'a-', 'a.b', '']) {
    it(`refuses the server key ${JSON.stringify(key)}`, () => assert.equal(ServerKey.safeParse(key).success, false));
  }
});
