import type { Policy } from '#schema/policy.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { yamlKey, yamlStrings } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import { isFree, settled } from '../strictness.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A list of what is offered; a server without a list offers everything. */
const LISTED: Vocabulary = {
  title: 'Docker’s MCP gateway',
  decisions: ['allow', 'hide'],
  defaults: ['hide'],
  prompts: 'none',
  // It does not tell upper from lower case.
  spell: (tool) => plainName(tool)?.toLowerCase() ?? null,
};

/** `tools.yaml` of Docker's MCP gateway: the tools of each server that it offers. */
export const docker: Renderer = {
  title: 'Docker MCP Gateway',
  docs: 'https://docs.docker.com/ai/mcp-catalog-and-toolkit/mcp-gateway/',
  basis: 'Read in the source; not run.',
  caveats: ['The keys are the names of the servers in Docker’s catalogue: put those in where they differ.'],
  render(stack) {
    const { says, losses } = express(stack, (policy) => (isIdle(policy) ? { ...LISTED, defaults: ['allow'] } : LISTED));
    const listed = says.filter(({ default: standard }) => standard === 'hide');
    const file = {
      name: '~/.docker/mcp/tools.yaml',
      where: 'Merge it with what is there.',
      language: 'yaml',
      text: listed
        .map((policy) => `${yamlKey(policy.serverKey)}: ${yamlStrings(toolsThat(policy, 'allow'), 2)}\n`)
        .join(''),
    } as const;
    return { files: listed.length > 0 ? [file] : [], says, losses };
  },
};

/** Whether there is nothing to say of a server. */
const isIdle = (policy: Policy): boolean =>
  policy.default === 'allow' && policy.tools.every((rule) => isFree(settled(rule)));
