import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { counterOf, type Counter, type Usage } from '#policy/counter.ts';
import { evaluate, type Call } from '#policy/evaluate.ts';
import { DECISIONS, Policy } from '#schema/policy.ts';
import { args, policy, toolName } from './arbitrary.ts';

const limits = [
  { max: 2, window: 'minute' },
  { max: 10, window: 'day' },
];
const conditions = [{ argument: '/amount', op: 'lte', value: 500 }];
const samplePolicy = Policy.parse({
  version: '1',
  server: 'crm',
  serverKey: 'crm',
  preset: null,
  default: 'ask',
  tools: [
    { tool: 'list', decision: 'allow' },
    { tool: 'write', decision: 'allow', limits },
    { tool: 'pay', decision: 'ask', conditions, limits },
    { tool: 'drop', decision: 'hide', conditions, limits },
    { tool: '__proto__', decision: 'deny' },
  ],
  others: [],
});
const unused: Usage = () => 0;

describe('evaluating a call', () => {
  it('follows the rule of the tool and names it', () => {
    assert.deepEqual(evaluate(samplePolicy, { tool: 'list', arguments: {} }, unused), {
      decision: 'allow',
      rule: samplePolicy.tools[0],
      charges: [],
    });
  });

  it('gives a tool without a rule the default', () => {
    assert.deepEqual(evaluate(samplePolicy, { tool: 'LIST', arguments: {} }, unused), {
      decision: 'ask',
      rule: null,
      charges: [],
    });
  });

  it('finds the rule of a tool that is called like a part of every object', () => {
    assert.equal(evaluate(samplePolicy, { tool: '__proto__', arguments: {} }, unused).decision, 'deny');
    assert.equal(evaluate(samplePolicy, { tool: 'constructor', arguments: {} }, unused).decision, 'ask');
  });

  it('lets a call through while a limit has room and says which one has none', () => {
    const call = { tool: 'write', arguments: {} };
    assert.equal(evaluate(samplePolicy, call, () => 1).decision, 'allow');
    const { decision, limitedBy } = evaluate(samplePolicy, call, ({ window }) => (window === 'day' ? 10 : 0));
    assert.deepEqual([decision, limitedBy], ['deny', { max: 10, window: 'day' }]);
  });

  it('counts a usage that is no number as used up', () => {
    assert.equal(evaluate(samplePolicy, { tool: 'write', arguments: {} }, () => Number.NaN).decision, 'deny');
  });

  it('asks for each counter once, and says what the call adds to it', () => {
    const asked: Counter[] = [];
    const { charges } = evaluate(samplePolicy, { tool: 'write', arguments: {} }, (counter) => asked.push(counter) - 1);
    assert.equal(new Set(asked.map(({ key }) => key)).size, 2);
    assert.deepEqual(
      charges,
      asked.map((counter) => ({ counter, amount: 1 })),
    );
  });

  it('looks at conditions before limits, also where a person would be asked', () => {
    const over = evaluate(samplePolicy, { tool: 'pay', arguments: { amount: 501 } }, () => 99);
    assert.deepEqual([over.decision, over.failed, over.limitedBy], ['deny', conditions[0], undefined]);
    assert.equal(evaluate(samplePolicy, { tool: 'pay', arguments: { amount: 5 } }, unused).decision, 'ask');
  });

  it('refuses a hidden tool whatever its conditions say', () => {
    assert.equal(evaluate(samplePolicy, { tool: 'drop', arguments: { amount: 1 } }, unused).decision, 'hide');
  });

  it('gives every call one decision, never milder than the rule', () => {
    fc.assert(
      fc.property(policy, toolName, args, fc.double(), (some, tool, given, used) => {
        const { decision, rule, action } = evaluate(some, { tool, arguments: given }, () => used);
        const asked = action?.decision ?? rule?.decision ?? some.default;
        assert.ok(DECISIONS.indexOf(decision) >= DECISIONS.indexOf(asked));
        assert.equal(rule?.tool ?? tool, tool);
      }),
    );
  });

  it('does not get milder as more is used', () => {
    fc.assert(
      fc.property(policy, toolName, args, fc.nat(200), fc.nat(200), (some, tool, given, used, more) => {
        const [before, after] = [used, used + more].map(
          (n) => evaluate(some, { tool, arguments: given }, () => n).decision,
        );
        assert.ok(before !== undefined && after !== undefined);
        assert.ok(DECISIONS.indexOf(after) >= DECISIONS.indexOf(before));
      }),
    );
  });

  it('charges nothing for what is refused, and each counter once for what is not', () => {
    fc.assert(
      fc.property(policy, toolName, args, (some, tool, given) => {
        const { decision, charges } = evaluate(some, { tool, arguments: given }, unused);
        if (decision === 'deny' || decision === 'hide') assert.deepEqual(charges, []);
        const keys = charges.map(({ counter }) => counter.key);
        assert.equal(new Set(keys).size, keys.length);
        for (const { amount } of charges) assert.ok(Number.isFinite(amount) && amount >= 0);
      }),
    );
  });

  it('never lets more through in one window than any limit says, whatever is called', () => {
    const calls = fc.array(fc.record({ tool: toolName, arguments: args }), { maxLength: 30 });
    fc.assert(
      fc.property(policy, calls, (some, made) => {
        const names = some.tools.map(({ tool }) => tool);
        const { usage, call } = ledger(some);
        for (const [at, one] of made.entries()) {
          const tool = names[at % names.length] ?? one.tool;
          const { decision, rule, action } = call({ ...one, tool });
          if (decision !== 'allow' && decision !== 'ask') continue;
          for (const limit of rule?.limits ?? [])
            assert.ok(usage(counterOf({ policy: some, tool }, limit)) <= limit.max);
          for (const limit of action?.limits ?? [])
            assert.ok(usage(counterOf({ policy: some, tool, action }, limit)) <= limit.max);
        }
      }),
    );
  });
});

const tellers = Policy.parse({
  version: '1',
  server: 'bank',
  serverKey: 'bank',
  preset: null,
  default: 'deny',
  tools: [
    { tool: 'pay', decision: 'allow', limits: [{ max: 100, window: 'day', sum: '/amount', scope: 'server' }] },
    { tool: 'refund', decision: 'allow', limits: [{ max: 50, window: 'day', sum: '/amount', scope: 'server' }] },
    { tool: 'wipe', decision: 'allow', conditions: [{ argument: '/dry_run', op: 'rehearsed', value: 'hour' }] },
    {
      tool: 'card',
      decision: 'deny',
      limits: [{ max: 3, window: 'day' }],
      actions: {
        argument: '/action',
        rules: [
          { values: ['show', 'list'], decision: 'allow', limits: [{ max: 2, window: 'day' }] },
          { values: ['freeze'], decision: 'ask', conditions: [{ argument: '/id', op: 'exists', value: true }] },
        ],
      },
    },
  ],
  others: [],
});

/** Keeps counters as whoever enforces a policy does, in one window that never ends. */
function ledger(of: Policy) {
  const sums = new Map<string, number>();
  const usage: Usage = ({ key }) => sums.get(key) ?? 0;
  const call = (made: Call) => {
    const evaluation = evaluate(of, made, usage);
    for (const { counter, amount } of evaluation.charges) sums.set(counter.key, usage(counter) + amount);
    return evaluation;
  };
  return { usage, call };
}

describe('what adds up', () => {
  it('is an amount where the limit says of what, for all tools together where it says so', () => {
    const { call } = ledger(tellers);
    const pay = (tool: string, amount: unknown) => call({ tool, arguments: { amount } }).decision;
    assert.equal(pay('pay', 60), 'allow');
    assert.equal(pay('pay', 60), 'deny');
    assert.equal(pay('refund', 1), 'deny');
    assert.equal(pay('pay', 40), 'allow');
    assert.equal(pay('pay', 0.01), 'deny');
  });

  for (const amount of [-5, '5', Number.NaN, Number.POSITIVE_INFINITY, null, undefined, [5]]) {
    it(`cannot be ${JSON.stringify(amount)} (${String(amount)})`, () => {
      const { decision, limitedBy } = evaluate(tellers, { tool: 'pay', arguments: { amount } }, unused);
      assert.deepEqual([decision, limitedBy?.sum], ['deny', '/amount']);
    });
  }

  it('is a rehearsal, which the same call needs first and another cannot borrow', () => {
    const { call } = ledger(tellers);
    const wipe = (given: unknown) => call({ tool: 'wipe', arguments: given });
    assert.equal(wipe({ path: 'a' }).failed?.op, 'rehearsed');
    assert.equal(wipe({ path: 'a', dry_run: true }).decision, 'allow');
    assert.equal(wipe({ dry_run: false, path: 'a' }).decision, 'allow');
    assert.equal(wipe({ path: 'a' }).decision, 'allow');
    assert.equal(wipe({ path: 'b' }).decision, 'deny');
    assert.equal(wipe({ path: 'a', force: 1 }).decision, 'deny');
  });
});

describe('a tool with several actions', () => {
  const { call } = ledger(tellers);
  const card = (given: unknown) => call({ tool: 'card', arguments: given });
  const fresh = (given: unknown) => evaluate(tellers, { tool: 'card', arguments: given }, unused);

  it('goes by the action that a call names, and by its own decision for any other', () => {
    assert.equal(fresh({ action: 'freeze' }).failed?.argument, '/id');
    assert.equal(fresh({ action: 'freeze', id: 1 }).decision, 'ask');
    for (const given of [{ action: 'close' }, { action: 'LIST' }, { action: ['list'] }, {}, null]) {
      const { decision, action } = fresh(given);
      assert.deepEqual([decision, action], ['deny', undefined]);
    }
  });

  it('is under the limits of the action and of the tool', () => {
    assert.equal(card({ action: 'list' }).decision, 'allow');
    assert.equal(card({ action: 'show' }).decision, 'allow');
    assert.equal(card({ action: 'show' }).limitedBy?.max, 2);
    assert.equal(card({ action: 'freeze', id: 1 }).decision, 'ask');
    assert.equal(card({ action: 'freeze', id: 1 }).limitedBy?.max, 3);
  });
});
