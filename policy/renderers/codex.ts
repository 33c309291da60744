import type { Policy } from '#schema/policy.ts';
import { express } from '../express.ts';
import { quoted, tomlKey, tomlStrings } from '../quote.ts';
import type { Renderer } from '../renderer.ts';
import type { Vocabulary } from '../vocabulary.ts';

const VOCABULARY: Vocabulary = {
  title: 'Codex',
  decisions: ['allow', 'ask', 'hide'],
  defaults: ['allow', 'ask', 'hide'],
  prompts: 'skipped',
  spell: (tool) => (tool.isWellFormed() ? tool : null),
};

/** The server's table in Codex' `config.toml`: raw tool names, no wildcards, `disabled_tools` before everything else. */
export const codex: Renderer = {
  title: 'Codex',
  docs: 'https://developers.openai.com/codex/mcp',
  basis: 'Rules of each kind were run with Codex CLI 0.169.0; its IDE extension and app read the same file.',
  caveats: [
    'Codex skips its questions, not what is hidden, under `--dangerously-bypass-approvals-and-sandbox`.',
    '`codex exec` has nobody to ask, so it refuses what would be asked about.',
  ],
  render(stack) {
    const { says, losses } = express(stack, () => VOCABULARY);
    const blocks = says.flatMap(blocksOf);
    const tables = says.map(({ serverKey }) => `\`[mcp_servers.${serverKey}]\``);
    const file = {
      name: '~/.codex/config.toml',
      where: `Merge it into \`~/.codex/config.toml\`: ${tables.length === 1 ? `one table ${tables.join()}` : `each table (${tables.join(', ')})`} can stand there only once.`,
      language: 'toml',
      text: blocks.join('\n'),
    } as const;
    return { files: blocks.length > 0 ? [file] : [], says, losses };
  },
};

function blocksOf(says: Policy): string[] {
  const table = `mcp_servers.${says.serverKey}`;
  const server = serverLines(says);
  const tools = says.tools.filter(
    ({ decision }) => decision === 'allow' || (decision === 'ask' && says.default !== 'ask'),
  );
  return [
    ...(server.length > 0
      ? [`[${table}]\n# Keep the lines that start the server; add these to them.\n${server.join('\n')}\n`]
      : []),
    ...tools.map(
      ({ tool, decision }) =>
        `[${table}.tools.${tomlKey(tool)}]\napproval_mode = ${quoted(decision === 'ask' ? 'prompt' : 'approve')}\n`,
    ),
  ];
}

function serverLines({ default: standard, tools }: Policy): string[] {
  const hidden = tools.filter(({ decision }) => decision === 'hide').map(({ tool }) => tool);
  const offered = tools.filter(({ decision }) => decision !== 'hide').map(({ tool }) => tool);
  return [
    ...(standard === 'hide' ? [`enabled_tools = ${tomlStrings(offered)}`] : []),
    ...(hidden.length > 0 ? [`disabled_tools = ${tomlStrings(hidden)}`] : []),
    ...(standard === 'ask' ? ['default_tools_approval_mode = "prompt"'] : []),
  ];
}
