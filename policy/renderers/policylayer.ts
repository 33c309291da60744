import type { Policy, RenderedFile, ToolRule } from '#schema/policy.ts';
import { express } from '../express.ts';
import { json } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** A policy that denies by default can leave a tool out to deny it; one that allows can only hide it. */
const vocabulary = ({ default: standard }: Policy): Vocabulary => ({
  title: 'PolicyLayer',
  decisions: standard === 'allow' ? ['allow', 'hide'] : ['allow', 'deny', 'hide'],
  defaults: ['allow', 'deny'],
  limits: ({ sum, scope }) => sum === undefined && scope !== 'server',
  // No conditions: the shape of `require` and `deny_if` is not documented, and nothing is published that we have not seen.
  prompts: 'none',
  // `*` is every tool to it, and a tool can be called that.
  spell: (tool) => (tool.includes('*') ? null : tool),
});

/** `policy.json` of PolicyLayer's hosted gateway. */
export const policylayer: Renderer = {
  title: 'PolicyLayer',
  docs: 'https://policylayer.com/docs/writing-policies',
  basis: 'Written from the documentation: the gateway is a hosted service, which we have not run.',
  caveats: ['It needs a PolicyLayer account, and a grant that the policy is attached to.'],
  render(stack) {
    const { says, losses } = express(stack, vocabulary);
    const files = says.map((policy): RenderedFile => {
      const alone = stack.length === 1;
      return {
        name: alone ? 'policy.json' : `${policy.serverKey}.policy.json`,
        // Its policies are each of one server, and name tools without it.
        where: `In PolicyLayer’s dashboard, as the raw JSON of a policy ${alone ? '' : `of the server \`${policy.serverKey}\` `}that is attached to a grant.`,
        language: 'json',
        text: json(documentOf(policy)),
      };
    });
    return { files, says, losses };
  },
};

function documentOf(says: Policy) {
  const hide = says.tools.filter(({ decision }) => decision === 'hide').map(({ tool }) => tool);
  const limited = says.tools.filter(({ decision, limits }) => decision === 'allow' && limits.length > 0);
  const listed = says.default === 'allow' ? limited : says.tools.filter(({ decision }) => decision === 'allow');
  const counter = counters(limited);
  return {
    version: '1',
    default: says.default,
    ...(hide.length > 0 ? { hide } : {}),
    // fromEntries defines own properties, so a tool that is called "__proto__" stays a key.
    ...(listed.length > 0
      ? { tools: Object.fromEntries(listed.map((rule) => [rule.tool, entry(rule, counter)])) }
      : {}),
  };
}

function entry({ tool, limits }: ToolRule, counter: ReadonlyMap<string, string>) {
  if (limits.length === 0) return {};
  const name = counter.get(tool);
  // One counter per window: two limits that share one would count each call twice.
  const lowest = new Map<string, number>();
  for (const { max, window } of limits) lowest.set(window, Math.min(max, lowest.get(window) ?? max));
  return {
    limits: [...lowest].map(([window, max]) => ({ counter: `${name}_per_${window}`, window, max, scope: 'grant' })),
  };
}

/** Names of counters: two tools never share one, or one would use up the other's calls. */
function counters(rules: readonly ToolRule[]): Map<string, string> {
  const taken = new Set<string>();
  return new Map(
    rules.map(({ tool }) => {
      const plain = tool.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 48);
      let name = plain;
      for (let next = 2; taken.has(name); next += 1) name = `${plain}_${next}`;
      taken.add(name);
      return [tool, name];
    }),
  );
}
