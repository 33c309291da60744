import type { Policy } from '#schema/policy.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { quoted, yamlText } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'agentgateway',
  // Its rules for tools see names, no arguments.
  decisions: ['allow', 'hide'],
  defaults: ['allow', 'hide'],
  prompts: 'none',
  spell: plainName,
};

/** MCP authorization of agentgateway: CEL over the target and the tool. */
export const agentgateway: Renderer = {
  title: 'agentgateway (CEL)',
  docs: 'https://agentgateway.dev/docs/standalone/latest/mcp/mcp-authz/',
  basis:
    'The rules are evaluated with a CEL engine in our tests, and the shape follows its published schema, which is not run over it; nor is agentgateway itself.',
  caveats: [
    'As soon as one rule allows, every target needs one: tools of a target that no rule names are refused.',
    'A target has to have the server key as its name.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const rules = says.map((policy) => `      - allow: ${yamlText(ruleOf(policy))}\n`);
    const file = {
      name: 'config.yaml',
      where: 'Add `policies` to `mcp` in what you have.',
      language: 'yaml',
      text: `mcp:\n  policies:\n    mcpAuthorization:\n      rules:\n${rules.join('')}`,
    } as const;
    return { files: [file], says, losses };
  },
};

function ruleOf(policy: Policy): string {
  const target = `mcp.tool.target == ${quoted(policy.serverKey)}`;
  const names = (tools: readonly string[]): string => `mcp.tool.name in [${tools.map(quoted).join(', ')}]`;
  if (policy.default === 'hide') return `${target} && ${names(toolsThat(policy, 'allow'))}`;
  const hidden = toolsThat(policy, 'hide');
  return hidden.length === 0 ? target : `${target} && !(${names(hidden)})`;
}
