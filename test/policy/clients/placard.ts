import { evaluate } from '#policy/evaluate.ts';
import { Policy, PolicyStack } from '#schema/policy.ts';
import { ASKS, fileNamed, HIDDEN, REFUSED, RUNS, type Client, type Ruling } from './client.ts';

const FILE = 'policy.json';
const OUTCOMES = { allow: 'runs', ask: 'asks', deny: 'refused', hide: 'refused' } as const;
const PLAIN = { allow: RUNS, ask: ASKS, deny: REFUSED, hide: HIDDEN } as const satisfies Record<string, Ruling>;

/** Placard's own gateway: it reads the policy with its schema and asks the evaluator. */
export const placard: Client = {
  format: 'placard',
  prompts: false,
  read(files, serverKey, alone = true) {
    const document: unknown = JSON.parse(fileNamed(files, FILE)(FILE) ?? 'null');
    if (document === null) return () => RUNS;
    const policy = alone
      ? Policy.parse(document)
      : PolicyStack.parse(document).servers.find((one) => one.serverKey === serverKey);
    if (policy === undefined) return () => RUNS;
    return (tool) => {
      const rule = policy.tools.find((one) => one.tool === tool);
      if (rule === undefined) return PLAIN[policy.default];
      const judge = (args: unknown, used: number) =>
        OUTCOMES[evaluate(policy, { tool, arguments: args }, () => used).decision];
      return { ...PLAIN[rule.decision], exact: policy, judge };
    };
  },
};
