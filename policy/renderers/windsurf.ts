import { express } from '../express.ts';
import { byServer, keysIn, plainName, toolsThat } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Windsurf',
  decisions: ['allow', 'hide'],
  defaults: ['allow'],
  prompts: 'kept',
  spell: plainName,
};

/** `disabledTools` of a server in Windsurf's MCP configuration. */
export const windsurf: Renderer = {
  title: 'Windsurf',
  docs: 'https://docs.windsurf.com/windsurf/cascade/mcp',
  basis:
    'Not verified: the key `disabledTools` is known at second hand only. Look whether the tools are gone from Windsurf’s own list.',
  caveats: ['Tools can be switched off in Windsurf’s own list of a server’s tools, too.'],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const some = says.filter((policy) => toolsThat(policy, 'hide').length > 0);
    const file = {
      name: '~/.codeium/windsurf/mcp_config.json',
      where: `Add \`disabledTools\` to the servers that you have there under ${keysIn(some)}.`,
      language: 'json',
      text: json({ mcpServers: byServer(some, (policy) => ({ disabledTools: toolsThat(policy, 'hide') })) }),
    } as const;
    return { files: some.length > 0 ? [file] : [], says, losses };
  },
};
