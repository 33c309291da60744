import type { Policy, RenderedFile } from '#schema/policy.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import { collapsed } from '../terms.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Where anything is hidden, it has to list what is not; otherwise what it does not name is asked about. */
const vocabulary = (policy: Policy): Vocabulary => ({
  title: 'OpenAI',
  decisions: ['allow', 'ask', 'hide'],
  defaults:
    policy.tools.some(isRefused) || isRefused({ ...NOTHING, decision: policy.default }) ? ['hide'] : ['allow', 'ask'],
  prompts: 'skipped',
  leftAlone: 'ask',
  spell: plainName,
});

const NOTHING = { limits: [], conditions: [] };

function isRefused(rule: Pick<Policy['tools'][number], 'decision' | 'limits' | 'conditions' | 'actions'>): boolean {
  const { decision, conditions } = collapsed(rule);
  return decision === 'deny' || decision === 'hide' || conditions.length > 0;
}

/** An MCP tool of the Responses API: `allowed_tools` for what is offered, `require_approval` for what asks. */
export const openai: Renderer = {
  title: 'OpenAI Responses and Agents',
  docs: 'https://platform.openai.com/docs/guides/tools-connectors-mcp',
  basis:
    'The shape was read in the types of `openai` 7.57.0 and seen in what `@openai/agents` 0.20.0 sends; not run against the API.',
  caveats: [
    'A question comes as an item of the response: your program has to answer it.',
    'Agents SDK: the same lists go to `hostedMcpTool` as `allowedTools` and `requireApproval`.',
  ],
  render(stack) {
    const { says, losses } = express(stack, vocabulary);
    const files = says.map((policy, at): RenderedFile => {
      const ruled = new Set(stack[at]?.tools.map(({ tool }) => tool));
      const name = says.length === 1 ? 'tool.json' : `${policy.serverKey}.tool.json`;
      return {
        name,
        where: 'An entry of `tools` in the request; put the server’s address in.',
        language: 'json',
        text: json(toolOf(policy, ruled)),
      };
    });
    return { files, says, losses };
  },
};

/** What is in neither list is asked about: tools that the policy leaves alone are in none. */
function toolOf(policy: Policy, ruled: ReadonlySet<string>) {
  const [ask, never] = [toolsThat(policy, 'ask').filter((tool) => ruled.has(tool)), toolsThat(policy, 'allow')];
  const names = (list: readonly string[]) => ({ tool_names: list });
  return {
    type: 'mcp',
    server_label: policy.serverKey,
    server_url: 'https://SERVER.EXAMPLE/mcp',
    ...(policy.default === 'hide' ? { allowed_tools: toolsThat(policy, 'allow', 'ask') } : {}),
    require_approval:
      ask.length + never.length === 0
        ? 'always'
        : { ...(ask.length > 0 ? { always: names(ask) } : {}), ...(never.length > 0 ? { never: names(never) } : {}) },
  };
}
