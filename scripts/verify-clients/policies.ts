import { Policy } from '#schema/policy.ts';

/** A tool of the replay's server, and the kind of rule that it stands for. */
export interface ReplayTool {
  readonly tool: string;
  readonly kind: string;
}

/** A policy to replay, and the tools that its server has: some of them appeared after the policy was made. */
export interface Scene {
  readonly id: string;
  readonly policy: Policy;
  readonly tools: readonly ReplayTool[];
}

const HEADER = { version: '1', server: 'npm--replay', serverKey: 'crm', preset: null };

/** No policy at all: what the client does by itself, which is what to leave a tool alone means. */
export const alone: Scene = {
  id: 'no-policy',
  policy: Policy.parse({ ...HEADER, default: 'allow', tools: [], others: ['left_over'] }),
  tools: ['left_over', 'added_later'].map((tool) => ({ tool, kind: 'no policy' })),
};

/** One policy for each default, with a rule of every kind that a client may have to make do with. */
export const scenes: readonly Scene[] = (['ask', 'allow', 'hide'] as const).map((standard) => {
  const rules = [
    { tool: 'list_orgs', kind: 'allow', decision: 'allow' },
    { tool: 'run_code', kind: 'ask', decision: 'ask' },
    { tool: 'logout', kind: 'hide', decision: 'hide' },
    { tool: 'refuse_it', kind: 'deny', decision: 'deny' },
    { tool: 'admin.tools.reset', kind: 'hide, a name with dots', decision: 'hide' },
    { tool: 'write_record', kind: 'allow with a limit', decision: 'allow', limits: [{ max: 1, window: 'hour' }] },
    {
      tool: 'pay',
      kind: 'allow with a condition',
      decision: 'allow',
      conditions: [{ argument: '/amount', op: 'lte', value: 500 }],
    },
  ];
  const policy = Policy.parse({
    ...HEADER,
    default: standard,
    // `kind` is ours: the schema leaves it out.
    tools: rules,
    others: ['left_over'],
  });
  const others = [
    { tool: 'left_over', kind: `known, without a rule: ${standard}` },
    { tool: 'added_later', kind: `appeared later: ${standard}` },
  ];
  return { id: `default-${standard}`, policy, tools: [...rules.map(({ tool, kind }) => ({ tool, kind })), ...others] };
});
