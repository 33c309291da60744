import { express } from '../express.ts';
import { byServer, keysIn, listed, plainName, toolsThat } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Kiro',
  decisions: ['allow', 'ask', 'hide'],
  defaults: ['allow', 'ask'],
  prompts: 'skipped',
  spell: plainName,
};

/** `autoApprove` and `disabledTools` of a server in Kiro's MCP configuration. */
export const kiro: Renderer = {
  title: 'Kiro',
  docs: 'https://kiro.dev/docs/mcp/configuration',
  basis: 'Written from the documentation; not run.',
  caveats: ['What is in no list is asked about.'],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const some = says.filter((policy) => toolsThat(policy, 'allow', 'hide').length > 0);
    const file = {
      name: '.kiro/settings/mcp.json',
      where: `Add the lists to the servers that you have there, or in \`~/.kiro/settings/mcp.json\`, under ${keysIn(some)}.`,
      language: 'json',
      text: json({
        mcpServers: byServer(some, (policy) => ({
          ...listed('autoApprove', toolsThat(policy, 'allow')),
          ...listed('disabledTools', toolsThat(policy, 'hide')),
        })),
      }),
    } as const;
    return { files: some.length > 0 ? [file] : [], says, losses };
  },
};
