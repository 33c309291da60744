import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '#test/property.ts';
import { actionArgument } from '#policy/by-action.ts';
import { evaluate } from '#policy/evaluate.ts';
import { PRESET_IDS, presets } from '#policy/preset.ts';
import { recommendPolicy } from '#policy/recommend.ts';
import { stricter } from '#policy/terms.ts';
import { CATEGORIES, RISKS, type Risk } from '#schema/category.ts';
import { Policy } from '#schema/policy.ts';

const server = { slug: 'npm--board-mcp', name: 'npm/board-mcp' };
const verdict = (action: string, risk: Risk, confidence = 0.9, at = 0) => ({
  action,
  pointer: `/inputSchema/properties/action/enum/${at}`,
  category: 'Write' as const,
  risk,
  confidence,
});

const POINTERS: readonly (readonly [pointer: string, argument: string | null])[] = [
  ['/inputSchema/properties/action/enum/12', '/action'],
  ['/inputSchema/properties/input/properties/op/enum/0', '/input/op'],
  ['/inputSchema/oneOf/3/properties/action/const', '/action'],
  ['/inputSchema/properties/input/anyOf/0/properties/action/enum/0', '/input/action'],
  ['/inputSchema/properties/a~1b/const', '/a~1b'],
  ['/inputSchema/properties/items/items/properties/action/enum/0', null],
  ['/inputSchema/properties/action', '/action'],
  ['/description', null],
  ['/inputSchema/enum/0', null],
  ['', null],
];

const ruleFor = (actions: ReturnType<typeof verdict>[], risk: Risk) => {
  const assessment = { category: 'Destructive' as const, risk, confidence: 0.9, actions };
  const [rule] = recommendPolicy(server, [{ name: 'board', assessment }]).tools;
  assert.ok(rule);
  return rule;
};

describe('the argument that an action is named by', () => {
  for (const [pointer, argument] of POINTERS)
    it(`of ${JSON.stringify(pointer)} is ${String(argument)}`, () => assert.equal(actionArgument(pointer), argument));
});

describe('a tool with several actions', () => {
  it('keeps what is harmless of it where the rest is hidden', () => {
    const policy = Policy.parse({
      ...recommendPolicy(server, []),
      tools: [
        ruleFor([verdict('list', 'low'), verdict('show', 'low', 0.9, 1), verdict('wipe', 'critical')], 'critical'),
      ],
    });
    const decide = (action: unknown) => evaluate(policy, { tool: 'board', arguments: { action } }, () => 0).decision;
    assert.deepEqual(['list', 'show', 'wipe', 'LIST', 'other', undefined].map(decide), [
      'allow',
      'allow',
      'deny',
      'deny',
      'deny',
      'deny',
    ]);
    assert.equal(policy.tools[0]?.actions?.rules.length, 1);
  });

  it('has the limits of each action', () => {
    const { actions } = ruleFor([verdict('list', 'low'), verdict('add', 'medium')], 'high');
    assert.deepEqual(
      actions?.rules.map(({ values, limits }) => [values, limits.length]),
      [
        [['list'], 0],
        [['add'], 1],
      ],
    );
  });

  it('has no rule for an action that nobody is sure of, or that fares no better', () => {
    assert.equal(ruleFor([verdict('list', 'low', 0.3), verdict('wipe', 'critical')], 'critical').actions, undefined);
    assert.equal(ruleFor([verdict('add', 'high'), verdict('wipe', 'high')], 'high').actions, undefined);
  });

  it('has none where two arguments name actions', () => {
    const other = { ...verdict('wipe', 'critical'), pointer: '/inputSchema/properties/mode/enum/0' };
    assert.equal(ruleFor([verdict('list', 'low'), other], 'critical').actions, undefined);
  });

  it('is never milder by its actions than the strictest of them for what it does not know', () => {
    const some = fc.record({
      action: fc.constantFrom('list', 'add', 'wipe', 'pay'),
      pointer: fc.constant('/inputSchema/properties/action/enum/0'),
      category: fc.constantFrom(...CATEGORIES),
      risk: fc.constantFrom(...RISKS),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const preset = fc.constantFrom(...PRESET_IDS.map((id) => presets[id]));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), fc.constantFrom(...RISKS), preset, (actions, risk, chosen) => {
        const assessment = { category: 'Write' as const, risk, confidence: 0.9, actions };
        const [rule] = recommendPolicy(server, [{ name: 'x', assessment }], chosen).tools;
        for (const { decision } of rule?.actions?.rules ?? [])
          assert.equal(stricter(decision, rule?.decision ?? 'allow'), rule?.decision);
      }),
    );
  });
});

describe('an attack signal', () => {
  const signals = (confidence: 'high' | 'low') => [
    {
      signal: 'hides-from-the-user',
      confidence,
      references: [],
      evidence: [{ pointer: '/description', in: 'value' as const, start: 3, end: 9, excerpt: 'secret' }] as [
        { pointer: string; in: 'value'; start: number; end: number; excerpt: string },
      ],
    },
  ];
  const decided = (
    confidence: 'high' | 'low',
    preset: (typeof PRESET_IDS)[number],
    actions = [verdict('list', 'low')],
  ) =>
    recommendPolicy(
      server,
      [
        {
          name: 'x',
          assessment: { category: 'Read', risk: 'low', confidence: 0.9, signals: signals(confidence), actions },
        },
      ],
      presets[preset],
    ).tools[0];

  it('takes a tool away that is otherwise harmless, and says so', () => {
    const rule = decided('high', 'balanced');
    assert.equal(rule?.decision, 'hide');
    assert.deepEqual(rule.because?.kind === 'assessed' && [rule.because.signal, rule.because.evidence], [
      'hides-from-the-user',
      { pointer: '/description', in: 'value', start: 3, end: 9 },
    ]);
  });

  it('asks for as much as the preset says', () => {
    assert.deepEqual(
      PRESET_IDS.map((id) => [decided('high', id)?.decision, decided('low', id)?.decision]),
      [
        ['hide', 'ask'],
        ['hide', 'ask'],
        ['ask', 'allow'],
      ],
    );
  });
});
