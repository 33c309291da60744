import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { countFates, describeBecause, describePolicy, describeRule, describeTool } from '#policy/describe.ts';
import { renderOne } from '#policy/renderer.ts';
import { renderers } from '#policy/renderers/index.ts';
import { conditionWords } from '#policy/words.ts';
import { policy } from './arbitrary.ts';
import { samples } from './samples.ts';

describe('the words for a policy', () => {
  it('say that a hidden tool is gone and its siblings are not', () => {
    assert.equal(
      describeTool(samples['one-tool-hidden'], 'logout'),
      'The tool is hidden and refused. The other 5 tools keep working.',
    );
  });

  it('say what a format makes of a tool', () => {
    const policylayer = renderOne(renderers.policylayer, samples['one-tool-asked']).says;
    assert.equal(
      describeTool(policylayer, 'run_code'),
      'The tool is hidden and refused. The other 5 tools keep working.',
    );
    const copilot = renderOne(renderers.copilot, samples['one-tool-hidden']).says;
    assert.equal(
      describeTool(copilot, 'logout'),
      'The tool is hidden and refused. The other 5 tools keep working. A tool that appears later is not offered until somebody adds it.',
    );
  });

  it('say how often a limited tool runs', () => {
    assert.equal(
      describeTool(samples['one-tool-limited'], 'update_record'),
      'The tool runs without a question, at most 60 calls an hour. The other 5 tools keep working.',
    );
  });

  it('say what happens to the rest of a server that has rules for each tool', () => {
    assert.equal(
      describeTool(samples['whole-server'], 'logout'),
      'The tool is hidden and refused. Of the other 5 tools, 1 runs, 1 runs within limits, 3 ask a person first. A tool that appears later asks a person first.',
    );
  });

  it('count the tools of a server by what happens to them', () => {
    assert.equal(
      describePolicy(samples['whole-server']),
      '6 tools: 1 runs, 1 runs within limits, 3 ask a person first, 1 is hidden. A tool that appears later asks a person first.',
    );
    assert.equal(describePolicy(samples['empty-server']), 'No tools. A tool that appears later asks a person first.');
  });

  it('count one call as one', () => {
    const rule = { decision: 'ask', limits: [{ max: 1, window: 'day' }], conditions: [] } as const;
    const mutable = { ...rule, limits: [...rule.limits], conditions: [] };
    assert.equal(describeRule(mutable), 'asks a person before every call, at most 1 call a day');
  });

  it('give the reason of a rule', () => {
    const assessed = { kind: 'assessed', category: 'Read', risk: 'low', confidence: 0.31, rule: null } as const;
    assert.equal(describeBecause({ ...assessed, lifted: false }), 'It is classified as Read with low risk.');
    assert.match(describeBecause({ ...assessed, lifted: true }), /confidence of only 0\.31/);
    assert.match(describeBecause({ kind: 'unclassified' }), /unknown is not safe/);
  });

  it('say what a condition demands', () => {
    assert.equal(conditionWords({ argument: '/a', op: 'lte', value: 500 }), 'must be at most 500');
    assert.equal(conditionWords({ argument: '/a', op: 'exists', value: false }), 'must not be given');
    assert.equal(
      conditionWords({ argument: '/a', op: 'path_within', value: ['/srv', '.'] }),
      'must be within "/srv" or "."',
    );
  });

  it('say what happens by action, and name no action, since its name is the server’s', () => {
    const bounded = { conditions: [], limits: [{ max: 500, window: 'day' as const, sum: '/amount' }] };
    const none = { conditions: [], limits: [] };
    const actions = {
      argument: '/action',
      rules: [
        { values: ['list', 'show'], decision: 'allow' as const, ...none },
        { values: ['pay'], decision: 'ask' as const, ...bounded },
      ],
    };
    assert.equal(
      describeRule({ decision: 'deny', ...none, actions }),
      'is refused at every call, except for 2 actions (runs without a question) and 1 action (asks a person before every call, at most 500 in sum of an argument a day)',
    );
  });

  it('give the words of who wrote a rule by hand', () => {
    assert.equal(describeBecause({ kind: 'stated', reason: 'Finance said so.' }), 'Finance said so.');
  });

  it('give the capability that made a rule stricter', () => {
    const assessed = { kind: 'assessed', category: 'Write', risk: 'high', confidence: 0.9, rule: null } as const;
    assert.equal(
      describeBecause({ ...assessed, lifted: false, raisedBy: 'grants-access' }),
      'It is classified as Write with high risk, and it changes who may do what, so the rule is stricter than that risk alone asks for.',
    );
  });

  it('count every tool once, and hold no text of a server', () => {
    fc.assert(
      fc.property(policy, (some) => {
        const counts = Object.values(countFates(some)).reduce((sum, count) => sum + count, 0);
        assert.equal(counts, some.tools.length + some.others.length);
        const tool = some.tools[0]?.tool ?? 'x';
        for (const words of [describePolicy(some), describeTool(some, tool)]) assert.match(words, /^[\w .,:()]*$/);
      }),
    );
  });
});
