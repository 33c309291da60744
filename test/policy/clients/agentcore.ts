import { policySetTextToParts } from '@cedar-policy/cedar-wasm/nodejs';
import { permits } from './cedar-engine.ts';
import { fileNamed, HIDDEN, RUNS, type Client } from './client.ts';

const GATEWAY = 'arn:aws:bedrock-agentcore:REGION:ACCOUNT:gateway/GATEWAY';

/**
 * AgentCore as documented, with Cedar's own engine: an action for each tool of a target, arguments in `context.input`. It
 * lists a tool if some call of it may be permitted, which is so here if a policy names it at all.
 */
export const agentcore: Client = {
  format: 'agentcore',
  prompts: false,
  read(files, serverKey, alone = true) {
    const name = alone ? 'policy.cedar' : `${serverKey}.cedar`;
    const text = fileNamed(alone ? files : files.filter((file) => file.name === name), name)(name);
    // No policy engine at all.
    if (text === null) return () => RUNS;
    const parts = policySetTextToParts(text);
    if (parts.type === 'failure') throw new Error(parts.errors.map(({ message }) => message).join(' '));
    return (tool) => {
      const action = `${serverKey}___${tool.toWellFormed()}`;
      const own = parts.policies.filter((policy) => policy.includes(`"${action}"`));
      if (own.length === 0) return HIDDEN;
      if (own.every((policy) => !policy.includes('when'))) return RUNS;
      const request = [
        { type: 'AgentCore::Action', id: action },
        { type: 'AgentCore::Gateway', id: GATEWAY },
      ] as const;
      return {
        ...RUNS,
        judge: (args) => (isInput(args) && permits(text, ...request, { input: args }) ? 'runs' : 'refused'),
      };
    };
  },
};

type Input = { [key: string]: string | number | boolean | Input };

/** What Cedar can hold: a schema lets nothing else through to it. */
function isInput(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isValue);
}

const isValue = (value: unknown): boolean =>
  (typeof value === 'string' && value.isWellFormed()) ||
  typeof value === 'boolean' ||
  Number.isSafeInteger(value) ||
  isInput(value);
