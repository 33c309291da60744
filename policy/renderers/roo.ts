import { express } from '../express.ts';
import { byServer, keysIn, listed, plainName, toolsThat } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Roo Code',
  decisions: ['allow', 'ask', 'hide'],
  defaults: ['allow', 'ask'],
  prompts: 'skipped',
  spell: plainName,
};

/** `alwaysAllow` and `disabledTools` of a server in Roo Code's MCP settings. */
export const roo: Renderer = {
  title: 'Roo Code',
  docs: 'https://docs.roocode.com/features/mcp/using-mcp-in-roo',
  basis: 'Both keys were read in `@roo-code/types` 1.115.0; not run.',
  caveats: ['What is in `alwaysAllow` runs by itself only where Roo’s auto-approval of MCP tools is switched on.'],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const some = says.filter((policy) => toolsThat(policy, 'allow', 'hide').length > 0);
    const file = {
      name: '.roo/mcp.json',
      where: `Add the lists to the servers that you have there, or in the global settings, under ${keysIn(some)}.`,
      language: 'json',
      text: json({
        mcpServers: byServer(some, (policy) => ({
          ...listed('alwaysAllow', toolsThat(policy, 'allow')),
          ...listed('disabledTools', toolsThat(policy, 'hide')),
        })),
      }),
    } as const;
    return { files: some.length > 0 ? [file] : [], says, losses };
  },
};
