import type { Policy } from '#schema/policy.ts';
import { express } from '../express.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import { isFree, settled } from '../strictness.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A list of what is offered: whether Copilot then asks depends on what the server claims, so it cannot be made to ask. */
const LISTED: Vocabulary = {
  title: 'Copilot',
  decisions: ['allow', 'hide'],
  defaults: ['hide'],
  prompts: 'kept',
  // `*` stands for every tool.
  spell: (tool) => (tool.includes('*') ? null : tool),
};

/** The `tools` list of a server in the Copilot command line's and cloud agent's MCP configuration. */
export const copilot: Renderer = {
  title: 'Copilot CLI and cloud agent',
  docs: 'https://docs.github.com/en/copilot/how-tos/use-copilot-agents/coding-agent/extend-coding-agent-with-mcp',
  basis: 'A list was run with Copilot CLI 1.0.102; for the cloud agent it is documented.',
  caveats: ['Copilot CLI asks before tools that do not claim to be read-only; the cloud agent never asks.'],
  render(stack) {
    const { says, losses } = express(stack, (policy) => (isIdle(policy) ? { ...LISTED, defaults: ['allow'] } : LISTED));
    const listed = says.filter(({ default: standard }) => standard === 'hide');
    const keys = listed.map(({ serverKey }) => `\`${serverKey}\``);
    const entries =
      keys.length === 1 ? `entry of the server ${keys.join()}` : `entries of the servers ${keys.join(', ')}`;
    const file = {
      name: '~/.copilot/mcp-config.json',
      where: `Add \`tools\` to the ${entries} that you have there, or in the repository’s Copilot settings.`,
      language: 'json',
      text: json({ mcpServers: Object.fromEntries(listed.map((policy) => [policy.serverKey, offered(policy)])) }),
    } as const;
    return { files: listed.length > 0 ? [file] : [], says, losses };
  },
};

/** Whether there is nothing to say of a server. */
const isIdle = (policy: Policy): boolean =>
  policy.default === 'allow' && policy.tools.every((rule) => isFree(settled(rule)));

const offered = ({ tools }: Policy) => ({
  tools: tools.filter(({ decision }) => decision === 'allow').map(({ tool }) => tool),
});
