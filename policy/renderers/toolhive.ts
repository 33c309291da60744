import type { Policy, RenderedFile } from '#schema/policy.ts';
import { cedarString } from '../cedar.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { yamlText } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'ToolHive',
  decisions: ['allow', 'hide'],
  defaults: ['allow', 'hide'],
  // No conditions: it lists what it would permit without arguments, so whatever looks at them is either never offered or
  // lets a call without them through.
  prompts: 'none',
  spell: plainName,
};

/** ToolHive's authorization: Cedar policies over the names of tools. */
export const toolhive: Renderer = {
  title: 'ToolHive (Cedar)',
  docs: 'https://docs.stacklok.com/toolhive/concepts/cedar-policies',
  basis:
    'Policies are evaluated with Cedar 4 in our tests; entities and actions were read in the source. ToolHive itself was not run.',
  caveats: ['Prompts and resources of the server are refused where no policy of yours permits them.'],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const files = says.map((policy): RenderedFile => {
      const name = says.length === 1 ? 'authz.yaml' : `${policy.serverKey}.authz.yaml`;
      const where = `Start the server with it: \`thv run --authz-config ${name} …\`.`;
      return { name, where, language: 'yaml', text: textOf(policy) };
    });
    return { files, says, losses };
  },
};

function textOf(policy: Policy): string {
  const about = (effect: string, tool: string): string =>
    `${effect}(principal, action == Action::"call_tool", resource == Tool::${cedarString(tool)});`;
  const policies =
    policy.default === 'allow'
      ? ['permit(principal, action, resource);', ...toolsThat(policy, 'hide').map((tool) => about('forbid', tool))]
      : toolsThat(policy, 'allow').map((tool) => about('permit', tool));
  const list = policies.length === 0 ? ' []' : policies.map((text) => `\n    - ${yamlText(text)}`).join('');
  return `version: "1.0"\ntype: "cedarv1"\ncedar:\n  policies:${list}\n  entities_json: "[]"\n`;
}
