import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { compareTerms } from '#policy/compare.ts';
import { holds } from '#policy/condition.ts';
import { describeDifference, describeDifferences } from '#policy/describe-diff.ts';
import { diff, diffStacks, isSame } from '#policy/diff.ts';
import { evaluate } from '#policy/evaluate.ts';
import { implies } from '#policy/implies.ts';
import { DECISIONS, Policy } from '#schema/policy.ts';
import { args, condition, policy } from './arbitrary.ts';
import type { Condition } from '#schema/condition.ts';
import type { Limit } from '#schema/limit.ts';
import { samples } from './samples.ts';
import { NUM_RUNS } from './runs.ts';

const cap = (value: number): Condition => ({ argument: '/amount', op: 'lte', value });
const folders = (...value: string[]): Condition => ({ argument: '/path', op: 'path_within', value });
const hourly = (max: number): Limit => ({ max, window: 'hour' });
type Short = readonly [decision: 'allow' | 'ask' | 'deny' | 'hide', limits?: Limit[], conditions?: Condition[]];
const terms = ([decision, limits = [], conditions = []]: Short) => ({ decision, limits, conditions });

const COMPARED: readonly (readonly [before: Short, after: Short, direction: string])[] = [
  [['allow'], ['allow'], 'same'],
  [['allow'], ['ask'], 'stricter'],
  [['hide'], ['deny'], 'looser'],
  [['allow', [hourly(60)]], ['allow', [hourly(30)]], 'stricter'],
  [['allow', [hourly(60)]], ['allow'], 'looser'],
  [['allow', [hourly(60)]], ['allow', [{ max: 30, window: 'day' }]], 'mixed'],
  [['allow', [hourly(60)]], ['ask'], 'stricter'],
  [['ask'], ['allow', [hourly(1)]], 'looser'],
  [['ask', [], [cap(5)]], ['ask', [], [cap(3)]], 'stricter'],
  [['ask', [], [cap(5)]], ['allow', [], [cap(5)]], 'looser'],
  [['ask', [], [cap(5)]], ['ask'], 'looser'],
  [['ask'], ['allow', [], [cap(5)]], 'mixed'],
  [['allow', [hourly(5)]], ['allow', [], [cap(5)]], 'mixed'],
  [['deny', [hourly(5)], [cap(5)]], ['deny'], 'same'],
  [['ask', [], [folders('/srv')]], ['ask', [], [folders('/srv/data')]], 'stricter'],
  [['ask', [], [folders('/srv')]], ['ask', [], [folders('/srv', '/etc')]], 'looser'],
  [['ask', [], [folders('/srv')]], ['ask', [], [folders('/etc')]], 'mixed'],
];

describe('comparing what rules do', () => {
  for (const [before, after, direction] of COMPARED) {
    it(`${JSON.stringify(before)} to ${JSON.stringify(after)} is ${direction}`, () => {
      assert.equal(compareTerms(terms(before), terms(after)), direction);
      const back = { stricter: 'looser', looser: 'stricter' }[direction] ?? direction;
      assert.equal(compareTerms(terms(after), terms(before)), back);
    });
  }

  it('never takes a condition for stricter that lets more through', () => {
    const some = fc
      .tuple(condition, condition)
      .map(([one, other]) => [one, { ...other, argument: one.argument }] as const);
    const near = condition.chain((one) => fc.constantFrom(one, ...loosened(one)).map((other) => [one, other] as const));
    fc.assert(
      fc.property(fc.oneof(some, near), args, ([one, other], given) => {
        if (implies(one, other) && holds(one, given)) assert.ok(holds(other, given));
      }),
      { numRuns: 4 * NUM_RUNS },
    );
  });
});

/** Conditions that a person might write in the place of one. */
function loosened(one: Condition): Condition[] {
  switch (one.op) {
    case 'lt':
    case 'lte':
      return [
        { ...one, op: 'lt' },
        { ...one, op: 'lte' },
        { ...one, value: one.value + 1 },
      ];
    case 'gt':
    case 'gte':
      return [
        { ...one, op: 'gt' },
        { ...one, op: 'gte' },
        { ...one, value: one.value - 1 },
      ];
    case 'in':
    case 'not_in':
      return [{ ...one, value: [...one.value, 'x'] }];
    case 'starts_with':
    case 'contains':
      return [
        { ...one, value: one.value.slice(1) },
        { ...one, op: 'contains' },
      ];
    case 'regex':
      return [{ ...one, value: '' }];
    case 'rehearsed':
      return [{ ...one, value: 'day' }];
    case 'path_within':
    case 'host_in':
      return [
        { ...one, value: one.value.slice(0, 1) },
        { ...one, value: ['/srv', '.', 'C:\\', '*.com', 'a.example.com'] },
      ];
    case 'eq':
    case 'neq':
    case 'exists':
      return [{ argument: one.argument, op: 'exists', value: true }];
  }
}

const changed = Policy.parse({
  ...samples['whole-server'],
  default: 'hide',
  tools: samples['whole-server'].tools.map((rule) =>
    rule.tool === 'logout'
      ? { ...rule, decision: 'ask' }
      : rule.tool === 'update_record'
        ? { ...rule, limits: [hourly(10)] }
        : rule,
  ),
});

describe('the difference between two policies', () => {
  const found = diff(samples['whole-server'], changed);

  it('lists the tools that fare otherwise, by name, with a direction', () => {
    assert.deepEqual(
      found.tools.map(({ tool, direction }) => [tool, direction]),
      [
        ['logout', 'looser'],
        ['update_record', 'stricter'],
      ],
    );
    assert.deepEqual(found.default, { before: 'ask', after: 'hide', direction: 'stricter' });
  });

  it('is put into words without any name', () => {
    assert.deepEqual(found.tools.map(describeDifference), [
      'asks a person before every call (looser); before, it is hidden and refused',
      'runs without a question, at most 10 calls an hour (stricter); before, it runs without a question, at most 60 calls an hour',
    ]);
    assert.equal(
      describeDifferences(found),
      '2 tools changed: 1 stricter, 1 looser. A tool that appears later is not offered until somebody adds it; before, it asks a person first.',
    );
  });

  it('says where a server stands under another key, which its rules go by', () => {
    const moved = diff(samples['whole-server'], { ...samples['whole-server'], serverKey: 'crm-2' });
    assert.equal(describeDifferences(moved), 'No tool is different. Its key is “crm-2”; before, it was “crm”.');
    assert.equal(isSame({ kind: 'changed', ...moved }), false);
  });

  it('says so where conditions changed that are only counted in words', () => {
    const ask = { decision: 'ask', limits: [], ruled: true } as const;
    const words = describeDifference({
      tool: 'pay',
      before: { ...ask, limits: [], conditions: [cap(5)] },
      after: { ...ask, limits: [], conditions: [cap(9)] },
      direction: 'looser',
    });
    assert.match(words, /other ones than before \(looser\)$/);
  });

  it('counts a tool that lost its rule by the default', () => {
    const without = { ...samples['whole-server'], tools: [], others: [] };
    const [first] = diff(samples['whole-server'], without).tools;
    assert.deepEqual([first?.tool, first?.after.ruled, first?.direction], ['list_orgs', false, 'stricter']);
  });

  it('takes an open blank for the question that it is', () => {
    const one = (more: object) =>
      Policy.parse({ ...samples['empty-server'], tools: [{ tool: 'write', decision: 'allow', ...more }] });
    const open = one({ blanks: [{ blank: 'path-prefix', argument: '/path', hint: '' }] });
    assert.equal(diff(open, one({})).tools[0]?.direction, 'looser');
    assert.equal(diff(open, one({ conditions: [folders('/srv')] })).tools[0]?.direction, 'mixed');
  });

  it('of a policy and itself is none, and the other way round is the opposite', () => {
    const opposite = { stricter: 'looser', looser: 'stricter', mixed: 'mixed' } as const;
    fc.assert(
      fc.property(policy, policy, (one, other) => {
        assert.ok(isSame({ kind: 'changed', ...diff(one, one) }));
        assert.equal(describeDifferences(diff(one, one)), 'Nothing is different.');
        assert.deepEqual(
          diff(one, other).tools.map(({ tool, direction }) => [tool, opposite[direction]]),
          diff(other, one).tools.map(({ tool, direction }) => [tool, direction]),
        );
      }),
      { numRuns: NUM_RUNS },
    );
  });

  it('that is nothing but stricter lets no call run that did not run before', () => {
    fc.assert(
      fc.property(policy, policy, args, (one, other, given) => {
        for (const { tool, direction } of diff(one, other).tools) {
          if (direction !== 'stricter') continue;
          const [before, after] = [one, other].map(
            (some) => evaluate(some, { tool, arguments: given }, () => 0).decision,
          );
          assert.ok(before !== undefined && after !== undefined);
          assert.ok(DECISIONS.indexOf(after) >= DECISIONS.indexOf(before), `${tool}: ${before}, ${after}`);
        }
      }),
      { numRuns: NUM_RUNS },
    );
  });
});

describe('the difference between two stacks', () => {
  it('says which servers came, went or stayed', () => {
    const [crm, files, mail] = ['crm', 'files', 'mail'].map((server) => ({ ...samples['empty-server'], server }));
    assert.ok(crm && files && mail);
    assert.deepEqual(
      diffStacks([crm, files], [mail, crm]).map((some) => [some.kind, some.server, isSame(some)]),
      [
        ['added', 'mail', false],
        ['changed', 'crm', true],
        ['removed', 'files', false],
      ],
    );
  });
});
