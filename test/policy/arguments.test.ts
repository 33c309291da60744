import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blanksFor, skipsRefused } from '#policy/arguments.ts';
import { evaluate } from '#policy/evaluate.ts';
import { presets } from '#policy/preset.ts';
import { recommendForTool, recommendPolicy, type JudgedTool } from '#policy/recommend.ts';
import { PARAMETER_ROLES, type ParameterRole } from '#schema/assessment.ts';
import type { Risk } from '#schema/category.ts';

const server = { slug: 'npm--crm-mcp', name: 'npm/crm-mcp' };
const parameter = (name: string, role: ParameterRole, pointer = `/inputSchema/properties/${name}`) => ({
  name,
  role,
  pointer,
});
const typed = (name: string, type: unknown, required: readonly string[] = []) => ({
  inputSchema: { type: 'object', properties: { [name]: { type } }, required },
});

describe('the blanks of a tool', () => {
  const OFFERED: Readonly<Partial<Record<ParameterRole, string>>> = {
    path: 'path-prefix',
    url: 'hosts',
    recipient: 'recipients',
    amount: 'amount-cap',
    sql: 'read-only-sql',
    'dry-run': 'rehearsal',
  };
  for (const role of PARAMETER_ROLES) {
    it(`for ${role}: ${OFFERED[role] ?? 'none'}`, () => {
      const blanks = blanksFor([parameter('x', role)], 'high', undefined);
      assert.deepEqual(
        blanks.map(({ blank, argument }) => [blank, argument]),
        role in OFFERED ? [[OFFERED[role], '/x']] : [],
      );
    });
  }

  const TYPES: readonly (readonly [role: ParameterRole, type: unknown, offered: boolean])[] = [
    ['path', 'string', true],
    ['path', 'array', true],
    ['path', 'boolean', false],
    ['recipient', 'array', false],
    ['amount', 'string', false],
    ['amount', 'integer', true],
    ['amount', ['number', 'null'], true],
    ['dry-run', 'string', false],
    ['dry-run', 'boolean', true],
  ];
  for (const [role, type, offered] of TYPES) {
    it(`${offered ? 'are' : 'are not'} offered for ${role} of type ${JSON.stringify(type)}`, () =>
      assert.equal(blanksFor([parameter('x', role)], 'high', typed('x', type)).length > 0, offered));
  }

  it('offer to rehearse only where the risk is worth it', () => {
    const offered = (risk: Risk) => blanksFor([parameter('dry_run', 'dry-run')], risk, undefined).length;
    assert.deepEqual((['low', 'medium', 'high', 'critical'] as const).map(offered), [0, 0, 1, 1]);
  });

  it('are not more than somebody can fill in, and survive any name', () => {
    const many = Array.from({ length: 50 }, (_, at) => parameter(`p${at}`, 'path'));
    assert.equal(blanksFor(many, 'high', undefined).length, 8);
    const proto = blanksFor([parameter('__proto__', 'path')], 'high', { inputSchema: { properties: {} } });
    assert.deepEqual(
      proto.map(({ argument }) => argument),
      ['/__proto__'],
    );
  });
});

describe('a recommendation', () => {
  const sendFile = (risk: Risk): JudgedTool => ({
    name: 'send_file',
    assessment: {
      category: 'Write',
      risk,
      confidence: 0.9,
      capabilities: [],
      parameters: [parameter('path', 'path'), parameter('force', 'confirm'), parameter('confirm', 'confirm')],
    },
    definition: typed('path', 'string'),
  });
  const ruleOf = (tool: JudgedTool, preset: keyof typeof presets) =>
    recommendForTool(server, tool, [], presets[preset]).tools[0];

  it('leaves blanks where somebody is asked, and none where a tool runs or is hidden', () => {
    const blanks = (risk: Risk) => ruleOf(sendFile(risk), 'balanced')?.blanks?.map(({ blank }) => blank) ?? [];
    assert.deepEqual((['low', 'medium', 'high', 'critical'] as const).map(blanks), [[], [], ['path-prefix'], []]);
  });

  it('leaves blanks where a tool runs if that is wished for, and then it asks', () => {
    const made = recommendPolicy(server, [sendFile('medium')], presets.balanced, { narrow: true });
    assert.deepEqual(
      made.tools.map(({ decision, blanks = [] }) => [decision, blanks.length]),
      [['allow', 1]],
    );
    assert.equal(evaluate(made, { tool: 'send_file', arguments: { path: '/x' } }, () => 0).decision, 'ask');
  });

  it('refuses arguments that skip a confirmation in the strict preset alone', () => {
    const noForce = [{ argument: '/force', op: 'exists', value: false }];
    assert.deepEqual(ruleOf(sendFile('medium'), 'strict')?.conditions, noForce);
    assert.deepEqual(ruleOf(sendFile('high'), 'balanced')?.conditions, []);
    assert.deepEqual(ruleOf(sendFile('critical'), 'strict')?.conditions, []);
  });

  it('does not refuse what a tool cannot be called without', () => {
    assert.deepEqual(skipsRefused([parameter('force', 'confirm')], typed('force', 'boolean', ['force'])), []);
    assert.equal(skipsRefused([parameter('force', 'confirm')], typed('force', 'boolean')).length, 1);
  });
});

describe('a rule with a blank', () => {
  const policy = recommendForTool(server, { name: 'a', assessment: null }, []);
  const blanks = [{ blank: 'path-prefix' as const, argument: '/path', hint: 'Fill it in.' }];
  const decided = (decision: 'allow' | 'ask' | 'deny' | 'hide') => {
    const tools = [{ tool: 'write', decision, limits: [], conditions: [], blanks }];
    return evaluate({ ...policy, tools }, { tool: 'write', arguments: { path: '/tmp/x' } }, () => 0);
  };

  it('asks about what it would allow, and says which blank is open', () => {
    const { decision, open } = decided('allow');
    assert.deepEqual([decision, open], ['ask', blanks[0]]);
  });

  it('decides otherwise as it would without', () => {
    for (const decision of ['ask', 'deny', 'hide'] as const) {
      assert.equal(decided(decision).decision, decision);
      assert.equal(decided(decision).open, undefined);
    }
  });
});
