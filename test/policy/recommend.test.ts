import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { balanced } from '#policy/preset.ts';
import { recommendForTool, recommendPolicy, type Verdict } from '#policy/recommend.ts';
import { strictness } from '#policy/strictness.ts';
import { CATEGORIES, RISKS, type Category, type Risk } from '#schema/category.ts';
import { Policy, type ToolRule } from '#schema/policy.ts';
import { toolName } from './arbitrary.ts';

const server = { slug: 'npm--crm-mcp', name: 'npm/crm-mcp' };

const ruleFor = (assessment: Verdict | null): ToolRule => {
  const [rule] = recommendPolicy(server, [{ name: 'a_tool', assessment }]).tools;
  assert.ok(rule);
  return rule;
};

const verdict = fc.record({
  category: fc.constantFrom(...CATEGORIES),
  risk: fc.constantFrom(...RISKS),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
});

type Case = readonly [category: Category, risk: Risk, confidence: number, decision: string, limited: boolean];
const CASES: readonly Case[] = [
  ['Read', 'low', 0.9, 'allow', false],
  ['Write', 'low', 0.9, 'allow', false],
  ['Read', 'medium', 0.9, 'allow', false],
  ['Write', 'medium', 0.9, 'allow', true],
  ['Execute', 'medium', 0.9, 'allow', true],
  ['Destructive', 'medium', 0.9, 'allow', true],
  ['Financial', 'medium', 0.9, 'allow', true],
  ['Read', 'high', 0.9, 'ask', false],
  ['Execute', 'high', 0.9, 'ask', false],
  ['Destructive', 'critical', 0.9, 'hide', false],
  ['Read', 'low', 0.49, 'ask', false],
  ['Write', 'medium', 0.49, 'ask', false],
  ['Execute', 'high', 0.1, 'ask', false],
  ['Destructive', 'critical', 0, 'hide', false],
  ['Read', 'low', Number.NaN, 'ask', false],
];

describe('the balanced preset', () => {
  for (const [category, risk, confidence, decision, limited] of CASES) {
    it(`gives ${category} with ${risk} risk at confidence ${confidence}: ${decision}${limited ? ' within a limit' : ''}`, () => {
      const rule = ruleFor({ category, risk, confidence });
      assert.deepEqual([rule.decision, rule.limits.length > 0], [decision, limited]);
    });
  }

  it('asks about a tool that is not classified, and says so', () => {
    assert.deepEqual(ruleFor(null), {
      tool: 'a_tool',
      decision: 'ask',
      limits: [],
      conditions: [],
      because: { kind: 'unclassified' },
    });
  });

  it('asks about tools that appear later', () => assert.equal(recommendPolicy(server, []).default, 'ask'));

  it('is never more permissive with less confidence', () => {
    fc.assert(
      fc.property(verdict, fc.double({ min: 0, max: 1, noNaN: true }), (some, other) => {
        const [less, more] = [some.confidence, other].sort((a, b) => a - b);
        assert.ok(less !== undefined && more !== undefined);
        assert.ok(
          strictness(ruleFor({ ...some, confidence: less })) >= strictness(ruleFor({ ...some, confidence: more })),
        );
      }),
    );
  });

  it('is never more permissive with more risk', () => {
    fc.assert(
      fc.property(verdict, fc.constantFrom(...RISKS), (some, other) => {
        const [less, more] = [some.risk, other].sort((a, b) => RISKS.indexOf(a) - RISKS.indexOf(b));
        assert.ok(less !== undefined && more !== undefined);
        assert.ok(strictness(ruleFor({ ...some, risk: more })) >= strictness(ruleFor({ ...some, risk: less })));
      }),
    );
  });
});

describe('the policy of a whole server', () => {
  it('is valid, has each tool once, and does not depend on the order of the list', () => {
    const judged = fc.record({ name: toolName, assessment: fc.option(verdict) });
    fc.assert(
      fc.property(fc.array(judged, { maxLength: 8 }), (tools) => {
        const made = recommendPolicy(server, tools);
        assert.deepEqual(Policy.parse(made), made);
        assert.deepEqual(
          made.tools.map(({ tool }) => tool),
          [...new Set(tools.map(({ name }) => name))].sort(),
        );
        if (new Set(tools.map(({ name }) => name)).size < tools.length) return;
        assert.deepEqual(recommendPolicy(server, tools.toReversed()), made);
      }),
    );
  });

  it('takes the stricter rule for a name that is listed twice', () => {
    const twice = (['low', 'critical', 'high'] as const).map((risk) => ({
      name: 'logout',
      assessment: { category: 'Write', risk, confidence: 1 } as const,
    }));
    assert.deepEqual(
      recommendPolicy(server, twice).tools.map(({ decision }) => decision),
      ['hide'],
    );
  });

  it('names the finding that weighed most for the verdict', () => {
    const evidence: [{ pointer: string; in: 'value'; start: number; end: number; excerpt: string }] = [
      { pointer: '/name', in: 'value', start: 0, end: 1, excerpt: 'l' },
    ];
    const finding = (rule: string, category: number, direction: 'for' | 'against') => ({
      rule,
      capability: null,
      direction,
      weight: { category, risk: 0 },
      evidence,
    });
    const findings = [finding('weak', 1, 'for'), finding('strong', 3, 'for'), finding('opposed', 9, 'against')];
    const { because } = ruleFor({ category: 'Read', risk: 'low', confidence: 0.2, findings });
    assert.deepEqual(because, {
      kind: 'assessed',
      category: 'Read',
      risk: 'low',
      confidence: 0.2,
      lifted: true,
      rule: 'strong',
      evidence: { pointer: '/name', in: 'value', start: 0, end: 1 },
    });
  });

  it('is pinned to the definition that it was made for, where that is known', () => {
    const digest = 'a'.repeat(64);
    const tools = [
      { name: 'list', assessment: null, digest },
      { name: 'read', assessment: null },
    ];
    assert.deepEqual(
      recommendPolicy(server, tools).tools.map((rule) => rule.digest),
      [digest, undefined],
    );
  });
});

describe('the policy of one tool', () => {
  it('has a rule for that tool alone and leaves the others as they are', () => {
    const critical = {
      name: 'logout',
      assessment: { category: 'Destructive', risk: 'critical', confidence: 1 } as const,
    };
    const made = recommendForTool(server, critical, ['whoami', 'logout', 'list', 'whoami']);
    assert.deepEqual(Policy.parse(made), made);
    assert.deepEqual([made.default, made.tools.length, made.others], ['allow', 1, ['list', 'whoami']]);
    assert.equal(made.preset, balanced.id);
  });
});
