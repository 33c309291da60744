import type { Policy, RenderedFile, ToolRule } from '#schema/policy.ts';
import { cedar, cedarString } from '../cedar.ts';
import { runsWhen } from '../clauses.ts';
import { express } from '../express.ts';
import { plainName } from '../names.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'AgentCore',
  decisions: ['allow', 'hide'],
  // What no policy permits is refused, and not listed.
  defaults: ['hide'],
  conditions: (condition) => cedar.write(condition) !== null,
  actions: ({ argument, rules }) =>
    rules.every(({ values }) => cedar.write({ argument, op: 'in', value: values }) !== null) &&
    cedar.write({ argument, op: 'exists', value: false }) !== null &&
    cedar.write({ argument, op: 'in', value: rules.flatMap(({ values }) => values) }) !== null,
  prompts: 'none',
  spell: plainName,
};

const GATEWAY = 'AgentCore::Gateway::"arn:aws:bedrock-agentcore:REGION:ACCOUNT:gateway/GATEWAY"';

/** Cedar policies for AWS Bedrock AgentCore's gateway: what is permitted, and on which arguments. */
export const agentcore: Renderer = {
  title: 'AWS AgentCore (Cedar)',
  docs: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/devguide/policy-understanding-cedar.html',
  basis:
    'Policies are evaluated with Cedar 4 in our tests; the names of actions and arguments are from the documentation. Not run on AWS.',
  caveats: [
    'Put in your gateway’s ARN. The target has to have the server key as its name.',
    'Cedar counts in whole numbers: where a tool’s schema says `number`, AgentCore refuses the comparison when you add it, and it has to be written with `decimal`.',
    'Policies are for tools alone: prompts and resources are always allowed.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const files = says.map((policy): RenderedFile => {
      const name = says.length === 1 ? 'policy.cedar' : `${policy.serverKey}.cedar`;
      return {
        name,
        where: 'Policies of the gateway’s policy engine, in the mode ENFORCE.',
        language: 'cedar',
        text: textOf(policy),
      };
    });
    return { files, says, losses };
  },
};

function textOf(policy: Policy): string {
  const allowed = policy.tools
    .map((rule) => ({ rule, when: runsWhen(rule, cedar) }))
    .filter(({ when }) => when !== null);
  const free = allowed.filter(({ when }) => when === '').map(({ rule }) => `  ${action(policy, rule)}`);
  const bound = allowed.filter(({ when }) => when !== '');
  if (allowed.length === 0) return '// Nothing is permitted, so every tool is refused.\n';
  return [
    ...(free.length > 0
      ? [`permit(\n  principal,\n  action in [\n  ${free.join(',\n  ')}\n  ],\n  resource == ${GATEWAY}\n);\n`]
      : []),
    ...bound.map(
      ({ rule, when }) =>
        `permit(\n  principal,\n  action == ${action(policy, rule)},\n  resource == ${GATEWAY}\n) when {\n  ${when}\n};\n`,
    ),
  ].join('\n');
}

const action = ({ serverKey }: Policy, { tool }: ToolRule): string =>
  `AgentCore::Action::${cedarString(`${serverKey}___${tool}`)}`;
