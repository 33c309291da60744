import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { evaluate, type Usage } from '#policy/evaluate.ts';
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
    });
  });

  it('gives a tool without a rule the default', () => {
    assert.deepEqual(evaluate(samplePolicy, { tool: 'LIST', arguments: {} }, unused), { decision: 'ask', rule: null });
  });

  it('finds the rule of a tool that is called like a part of every object', () => {
    assert.equal(evaluate(samplePolicy, { tool: '__proto__', arguments: {} }, unused).decision, 'deny');
    assert.equal(evaluate(samplePolicy, { tool: 'constructor', arguments: {} }, unused).decision, 'ask');
  });

  it('lets a call through while a limit has room and says which one has none', () => {
    const call = { tool: 'write', arguments: {} };
    assert.equal(evaluate(samplePolicy, call, () => 1).decision, 'allow');
    const { decision, limitedBy } = evaluate(samplePolicy, call, (_, { window }) => (window === 'day' ? 10 : 0));
    assert.deepEqual([decision, limitedBy], ['deny', { max: 10, window: 'day' }]);
  });

  it('counts a usage that is no number as used up', () => {
    assert.equal(evaluate(samplePolicy, { tool: 'write', arguments: {} }, () => Number.NaN).decision, 'deny');
  });

  it('asks usage by the raw name of the tool', () => {
    const asked: string[] = [];
    evaluate(samplePolicy, { tool: 'write', arguments: {} }, (tool) => asked.push(tool));
    assert.deepEqual(asked, ['write', 'write']);
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
        const { decision, rule } = evaluate(some, { tool, arguments: given }, () => used);
        assert.ok(DECISIONS.indexOf(decision) >= DECISIONS.indexOf(rule?.decision ?? some.default));
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
});
