import type { Policy, RenderedFile } from '#schema/policy.ts';
import { celOver } from '../cel.ts';
import { runsWhen } from '../clauses.ts';
import { express } from '../express.ts';
import { plainName, toolsThat } from '../names.ts';
import { quoted, yamlText } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import { settled } from '../strictness.ts';
import { tellsActions } from '../terms.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Its lists of tools and of rules are no longer than this; a tool with conditions needs two rules. */
const MAX_LIST = 32;
const cel = celOver('request.mcp.params.arguments');

/** What it can say of a policy; with more bound tools than there is room for rules, it cannot look at arguments at all. */
function vocabulary(policy: Policy): Vocabulary {
  const bound = policy.tools
    .map((rule) => settled(rule))
    .filter((rule) => rule.conditions.length > 0 || tellsActions(rule));
  const names: Vocabulary = {
    title: 'Envoy AI Gateway',
    decisions: ['allow', 'hide'],
    defaults: ['allow', 'hide'],
    prompts: 'none',
    spell: plainName,
  };
  if (bound.length > MAX_LIST / 2) return names;
  return {
    ...names,
    conditions: (condition) => cel.write(condition) !== null,
    actions: ({ argument, rules }) =>
      cel.write({ argument, op: 'exists', value: false }) !== null &&
      cel.write({ argument, op: 'in', value: rules.flatMap(({ values }) => values) }) !== null,
  };
}

/** An MCPRoute of Envoy AI Gateway: which tools are offered, and CEL rules over their arguments. */
export const envoy: Renderer = {
  title: 'Envoy AI Gateway (CEL)',
  docs: 'https://aigateway.envoyproxy.io/docs/capabilities/mcp/',
  basis:
    'Conditions are evaluated with a CEL engine in our tests; the fields were read in its custom resource definition. The gateway itself was not run.',
  caveats: ['Put in the names of your Gateway and Backend.', 'The first rule that matches decides, so keep the order.'],
  render(stack) {
    const { says, losses } = express(stack, vocabulary);
    const files = says.map((policy): RenderedFile => {
      const name = says.length === 1 ? 'mcproute.yaml' : `${policy.serverKey}.mcproute.yaml`;
      return {
        name,
        where: '`kubectl apply -f` it, or merge it with the route that you have.',
        language: 'yaml',
        text: textOf(policy),
      };
    });
    return { files, says, losses };
  },
};

function textOf(policy: Policy): string {
  const rules = policy.tools.flatMap((rule) => {
    const when = runsWhen(rule, cel);
    if (when === '' || when === null) return [];
    const call = `request.mcp.method == "tools/call" && request.mcp.tool == ${quoted(rule.tool)}`;
    return [['Allow', `${call} && (${when})`] as const, ['Deny', call] as const];
  });
  return [
    'apiVersion: aigateway.envoyproxy.io/v1beta1\nkind: MCPRoute\n',
    `metadata:\n  name: ${quoted(policy.serverKey)}\nspec:\n`,
    '  parentRefs:\n    - name: GATEWAY\n      kind: Gateway\n      group: gateway.networking.k8s.io\n',
    `  backendRefs:\n    - name: ${quoted(policy.serverKey)}\n      kind: Backend\n      group: gateway.envoyproxy.io\n`,
    ...selectorOf(policy),
    ...(rules.length > 0 ? ['  securityPolicy:\n    authorization:\n      defaultAction: Allow\n      rules:\n'] : []),
    ...rules.map(([action, text]) => `        - action: ${action}\n          cel: ${yamlText(text)}\n`),
  ].join('');
}

/** Lists that are too long become one pattern. */
function selectorOf(policy: Policy): string[] {
  const [kind, tools] =
    policy.default === 'hide'
      ? ['include', toolsThat(policy, 'allow', 'deny')]
      : ['exclude', toolsThat(policy, 'hide')];
  if (tools.length === 0 && kind === 'exclude') return [];
  const escaped = tools.map((tool) => tool.replace(/\./g, '\\.'));
  const [key, items] =
    tools.length === 0 || tools.length > MAX_LIST
      ? [`${kind}Regex`, [`^(?:${escaped.join('|') || '[^\\s\\S]'})$`]]
      : [kind, tools];
  return [`      toolSelector:\n        ${key}:\n${items.map((item) => `          - ${quoted(item)}\n`).join('')}`];
}
