import { express } from '../express.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import { isFree } from '../strictness.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A list of what is offered: whether Copilot then asks depends on what the server claims, so it cannot be made to ask. */
const LISTED: Vocabulary = {
  title: 'Copilot',
  decisions: ['allow', 'hide'],
  defaults: ['hide'],
  limits: false,
  conditions: false,
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
  render(policy) {
    const idle = policy.default === 'allow' && policy.tools.every(isFree);
    const { says, losses } = express(policy, idle ? { ...LISTED, defaults: ['allow'] } : LISTED);
    const offered = says.tools.filter(({ decision }) => decision === 'allow').map(({ tool }) => tool);
    const file = {
      name: '~/.copilot/mcp-config.json',
      where: `Add \`tools\` to the entry of the server \`${says.serverKey}\` that you have there, or in the repository’s Copilot settings.`,
      language: 'json',
      text: json({ mcpServers: { [says.serverKey]: { tools: offered } } }),
    } as const;
    return { files: idle ? [] : [file], says, losses };
  },
};
