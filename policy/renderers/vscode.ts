import type { Loss, Policy, RenderedFile } from '#schema/policy.ts';
import { express } from '../express.ts';
import { json, quoted } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import { collapsed } from '../terms.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** VS Code's own tool sets that an agent keeps. Not `agent` or `vscode`: they can switch to an agent with more tools. */
const BUILT_IN = ['edit', 'execute', 'read', 'search', 'todo', 'web'] as const;

/** VS Code's reference name of an MCP tool: what is no letter, digit, `_` or `-` becomes `_`, per UTF-16 code unit. */
const reference = (tool: string): string => tool.replace(/[^A-Za-z0-9_-]/g, '_');

/** Settings can only make VS Code ask about a tool, by its name. */
const BY_SETTINGS: Vocabulary = {
  title: 'VS Code',
  decisions: ['allow', 'ask'],
  defaults: ['allow'],
  prompts: 'kept',
  spell: reference,
  spellAnywhere: reference,
};

/** A custom agent has the tools that it lists, and no others. */
const BY_AGENT: Vocabulary = {
  ...BY_SETTINGS,
  decisions: ['allow', 'ask', 'hide'],
  defaults: ['hide'],
};

/** A custom agent that offers what the policy does not hide, and settings that make VS Code ask about the rest. */
export const vscode: Renderer = {
  title: 'VS Code (Copilot)',
  docs: 'https://code.visualstudio.com/docs/copilot/customization/custom-agents',
  basis: 'Read in the source of VS Code 1.139.1; not run.',
  caveats: [
    'A setting names a tool without its server, so VS Code asks about tools of that name of other servers too.',
    'VS Code’s “Bypass Approvals” and “Autopilot” skip the questions, not what the agent hides.',
  ],
  render(stack) {
    const hides = stack.some((policy) => policy.default !== 'allow' || policy.tools.some(isRefused));
    const { says, losses } = express(stack, () => (hides ? BY_AGENT : BY_SETTINGS));
    const watched = says.flatMap(({ tools }) =>
      tools.filter(({ decision }) => decision !== 'allow').map(({ tool }) => reference(tool)),
    );
    const ask = watched.length > 0 ? [settings(watched)] : [];
    if (!hides) return { files: ask, says, losses };
    const name = agentName(says);
    const builtIn = safeSets(says);
    const missing = BUILT_IN.filter((set) => !builtIn.includes(set)).map(leftOut);
    return { files: [agent(name, says, builtIn), ...ask], says, losses: [elsewhere(name), ...missing, ...losses] };
  },
};

/** Whether some of a tool's calls are refused, which VS Code can only do by not offering it. */
function isRefused(rule: Policy['tools'][number]): boolean {
  const { decision, conditions } = collapsed(rule);
  return decision === 'deny' || decision === 'hide' || conditions.length > 0;
}

const isOffered = ({ decision }: Policy['tools'][number]): boolean => decision !== 'hide';

/** One agent for all servers: only one can be chosen at a time. */
const agentName = (says: readonly Policy[]): string =>
  says.length === 1 ? says.map(({ serverKey }) => serverKey).join() : 'mcp-servers';

function agent(name: string, says: readonly Policy[], builtIn: readonly string[]): RenderedFile {
  const offered = says.flatMap(({ serverKey, tools }) =>
    tools.filter(isOffered).map(({ tool }) => `${serverKey}/${reference(tool)}`),
  );
  const list = [...new Set([...builtIn, ...offered])].map((entry) => `  - ${quoted(entry)}\n`);
  const keys = says.map(({ serverKey }) => serverKey).join(', ');
  return {
    name: `.github/agents/${name}.agent.md`,
    where: `In your project; then choose the agent “${name}” in the chat. Tools of another server need a line of their own: \`- "its-key/*"\`.`,
    language: 'yaml',
    text: [
      '---\n',
      `name: ${quoted(name)}\n`,
      `description: ${quoted(`Works with the tools of ${keys} that ${says.length === 1 ? 'its policy offers' : 'their policies offer'}.`)}\n`,
      `tools:\n${list.join('')}`,
      '---\n',
    ].join(''),
  };
}

/**
 * The built-in sets whose names match nothing else: an entry also matches a tool, or a whole server, that is called so.
 */
const safeSets = (says: readonly Policy[]): string[] =>
  BUILT_IN.filter((name) =>
    says.every(({ serverKey, tools, others }) => {
      const listed = tools.filter(isOffered).some(({ tool }) => reference(tool) === name);
      return (
        name !== serverKey && (listed || ![...tools.map(({ tool }) => tool), ...others].map(reference).includes(name))
      );
    }),
  );

const leftOut = (name: string): Loss => ({
  what: `VS Code’s own tools of the set “${name}” are not offered in this agent: the set has the name of something that is hidden.`,
  effect: 'stricter',
});

const settings = (watched: readonly string[]): RenderedFile => ({
  name: '.vscode/settings.json',
  where: 'In your project, or your user settings for all of them. Merge it with what is there.',
  language: 'json',
  text: json({
    'chat.tools.eligibleForAutoApproval': Object.fromEntries([...new Set(watched)].map((name) => [name, false])),
  }),
});

const elsewhere = (name: string): Loss => ({
  what: `Tools are hidden while the agent “${name}” is chosen. Any other agent of VS Code offers all of them, and asks before it calls one that the settings name.`,
  effect: 'looser',
});
