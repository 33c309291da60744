import type { Loss, Policy, RenderedFile } from '#schema/policy.ts';
import { express } from '../express.ts';
import { json, quoted } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
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
  limits: false,
  conditions: false,
  prompts: 'kept',
  spell: reference,
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
  render(policy) {
    const hides = policy.default !== 'allow' || policy.tools.some(isRefused);
    const { says, losses } = express(policy, hides ? BY_AGENT : BY_SETTINGS);
    const watched = says.tools.filter(({ decision }) => decision !== 'allow').map(({ tool }) => reference(tool));
    const ask = watched.length > 0 ? [settings(watched)] : [];
    if (!hides) return { files: ask, says, losses };
    const builtIn = safeSets(says);
    const missing = BUILT_IN.filter((name) => !builtIn.includes(name)).map(leftOut);
    return { files: [agent(says, builtIn), ...ask], says, losses: [elsewhere(says), ...missing, ...losses] };
  },
};

const isRefused = ({ decision, conditions }: Policy['tools'][number]): boolean =>
  decision === 'deny' || decision === 'hide' || conditions.length > 0;

function agent({ serverKey, tools }: Policy, builtIn: readonly string[]): RenderedFile {
  const offered = tools
    .filter(({ decision }) => decision !== 'hide')
    .map(({ tool }) => `${serverKey}/${reference(tool)}`);
  const list = [...new Set([...builtIn, ...offered])].map((name) => `  - ${quoted(name)}\n`);
  return {
    name: `.github/agents/${serverKey}.agent.md`,
    where: `In your project; then choose the agent “${serverKey}” in the chat. Tools of another server need a line of their own: \`- "its-key/*"\`.`,
    language: 'yaml',
    text: [
      '---\n',
      `name: ${quoted(serverKey)}\n`,
      `description: ${quoted(`Works with the tools of ${serverKey} that its policy offers.`)}\n`,
      `tools:\n${list.join('')}`,
      '---\n',
    ].join(''),
  };
}

/**
 * The built-in sets whose names match nothing else: an entry also matches a tool, or a whole server, that is called so.
 */
function safeSets({ serverKey, tools, others }: Policy): string[] {
  const listed = tools.filter(({ decision }) => decision !== 'hide').map(({ tool }) => reference(tool));
  const all = [...tools.map(({ tool }) => tool), ...others].map(reference);
  return BUILT_IN.filter((name) => name !== serverKey && (listed.includes(name) || !all.includes(name)));
}

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

const elsewhere = ({ serverKey }: Policy): Loss => ({
  what: `Tools are hidden while the agent “${serverKey}” is chosen. Any other agent of VS Code offers all of them, and asks before it calls one that the settings name.`,
  effect: 'looser',
});
