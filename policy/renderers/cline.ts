import { express } from '../express.ts';
import { byServer, keysIn, plainName, toolsThat } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Cline',
  decisions: ['allow', 'ask'],
  defaults: ['allow', 'ask'],
  prompts: 'skipped',
  spell: plainName,
};

/** `autoApprove` of a server in Cline's MCP settings: what is not in it is asked about. */
export const cline: Renderer = {
  title: 'Cline',
  docs: 'https://docs.cline.bot/mcp/configuring-mcp-servers',
  basis: 'Read in the source; not run.',
  caveats: ['Cline can switch off a whole server, no tool: to refuse or hide one, put a gateway in front.'],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const some = says.filter((policy) => toolsThat(policy, 'allow').length > 0);
    const file = {
      name: 'cline_mcp_settings.json',
      where: `“Configure MCP Servers” opens it. Add \`autoApprove\` to the servers that you have there under ${keysIn(some)}.`,
      language: 'json',
      text: json({ mcpServers: byServer(some, (policy) => ({ autoApprove: toolsThat(policy, 'allow') })) }),
    } as const;
    return { files: some.length > 0 ? [file] : [], says, losses };
  },
};
