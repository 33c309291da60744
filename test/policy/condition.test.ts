import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { holds } from '#policy/condition.ts';
import { Condition } from '#schema/condition.ts';
import { args, condition } from './arbitrary.ts';

type Case = readonly [argument: string, op: string, value: unknown, args: unknown, expected: boolean];

const CASES: readonly Case[] = [
  ['/amount', 'lte', 500, { amount: 500 }, true],
  ['/amount', 'lte', 500, { amount: 500.01 }, false],
  ['/amount', 'lte', 500, { amount: '1' }, false],
  ['/amount', 'lte', 500, { amount: Number.NaN }, false],
  ['/amount', 'lte', 500, {}, false],
  ['/amount', 'lt', 500, { amount: 500 }, false],
  ['/amount', 'gt', 0, { amount: 1 }, true],
  ['/amount', 'gte', 0, { amount: 0 }, true],
  ['/input/amount', 'lte', 500, { input: { amount: 3 } }, true],
  ['/input/amount', 'lte', 500, { amount: 3 }, false],
  ['/items/0', 'eq', 1, { items: [1] }, false],
  ['/a~1b', 'eq', 1, { 'a/b': 1 }, true],
  ['/a~01b', 'eq', 1, { 'a~1b': 1 }, true],
  ['/__proto__', 'exists', true, {}, false],
  ['/toString', 'exists', true, {}, false],
  ['/to', 'eq', 'me', { to: 'me' }, true],
  ['/to', 'eq', 1, { to: '1' }, false],
  ['/to', 'neq', 'me', { to: 'you' }, true],
  ['/to', 'neq', 'me', { to: 7 }, false],
  ['/to', 'neq', 'me', {}, false],
  ['/to', 'in', ['a', 'b'], { to: 'b' }, true],
  ['/to', 'in', ['a', 'b'], { to: ['b'] }, false],
  ['/to', 'not_in', ['a', 'b'], { to: 'c' }, true],
  ['/to', 'not_in', ['a', 'b'], { to: 'b' }, false],
  ['/to', 'not_in', ['a', 'b'], { to: 1 }, false],
  ['/to', 'not_in', ['a', 'b'], {}, false],
  ['/path', 'starts_with', '/tmp/', { path: '/tmp/x' }, true],
  ['/path', 'starts_with', '/tmp/', { path: ['/tmp/x'] }, false],
  ['/path', 'contains', 'x', { path: 'axb' }, true],
  ['/path', 'contains', 'x', { path: null }, false],
  ['/id', 'regex', '^[a-z]{2}-[0-9]+$', { id: 'ab-12' }, true],
  ['/id', 'regex', '^[a-z]{2}-[0-9]+$', { id: 'ab-12\n' }, false],
  ['/id', 'regex', 'b-1', { id: 'ab-12' }, true],
  ['/id', 'regex', '^(a|a)*$', { id: `${'a'.repeat(50_000)}!` }, false],
  ['/id', 'regex', 'a', { id: 'a'.repeat(70_000) }, false],
  ['/id', 'regex', '1', { id: 1 }, false],
  ['/dry', 'rehearsed', 'hour', { dry: true }, true],
  ['/dry', 'rehearsed', 'hour', { dry: 'true' }, false],
  ['/dry', 'rehearsed', 'hour', {}, false],
  ['/force', 'exists', false, {}, true],
  ['/force', 'exists', false, { force: null }, false],
  ['/force', 'exists', true, { force: false }, true],
  ['/force', 'exists', true, null, false],
  ['/force', 'exists', true, 'force', false],
];

describe('a condition', () => {
  for (const [argument, op, value, given, expected] of CASES) {
    it(`${argument} ${op} ${JSON.stringify(value)} ${expected ? 'holds' : 'fails'} for ${JSON.stringify(given)?.slice(0, 60)}`, () => {
      assert.equal(holds(Condition.parse({ argument, op, value }), given), expected);
    });
  }

  it('answers for any arguments, and fails for none at all unless it wants that', () => {
    fc.assert(
      fc.property(condition, args, (some, given) => {
        assert.equal(typeof holds(some, given), 'boolean');
        assert.equal(holds(some, undefined), some.op === 'exists' && !some.value);
      }),
    );
  });

  it('never holds both for equal and for not equal', () => {
    fc.assert(
      fc.property(condition, args, (some, given) => {
        if (some.op !== 'eq' && some.op !== 'neq') return;
        assert.ok(!(holds({ ...some, op: 'eq' }, given) && holds({ ...some, op: 'neq' }, given)));
      }),
    );
  });
});
