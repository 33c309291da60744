import type { Policy, RenderedFile } from '#schema/policy.ts';
import { express } from '../express.ts';
import { plainName } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'The MCP connector of Anthropic’s API',
  decisions: ['allow', 'hide'],
  defaults: ['allow', 'hide'],
  prompts: 'none',
  spell: plainName,
};

/** An MCP toolset of the Messages API: which tools of a server are offered. */
export const anthropic: Renderer = {
  title: 'Anthropic API',
  docs: 'https://platform.claude.com/docs/en/agents-and-tools/mcp-connector',
  basis: 'The shape was read in the types of `@anthropic-ai/sdk` 1.12.0; not run against the API.',
  caveats: ['The API calls the tools by itself: nobody is asked.'],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const files = says.map((policy): RenderedFile => {
      const name = says.length === 1 ? 'toolset.json' : `${policy.serverKey}.toolset.json`;
      const where = `An entry of \`tools\` in the request, for the entry \`${policy.serverKey}\` of \`mcp_servers\`.`;
      return { name, where, language: 'json', text: json(toolsetOf(policy)) };
    });
    return { files, says, losses };
  },
};

function toolsetOf({ serverKey, default: standard, tools }: Policy) {
  const configs = tools.map(({ tool, decision }) => [tool, { enabled: decision === 'allow' }] as const);
  return {
    type: 'mcp_toolset',
    mcp_server_name: serverKey,
    default_config: { enabled: standard === 'allow' },
    ...(configs.length > 0 ? { configs: Object.fromEntries(configs) } : {}),
  };
}
