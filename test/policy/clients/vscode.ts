import { ASKS, entriesOf, fileNamed, HIDDEN, RUNS, valueOf, type Client } from './client.ts';

const SETTINGS = '.vscode/settings.json';

/**
 * VS Code 1.139.1 with the agent chosen, as its workbench does it. An entry of `tools` enables: a tool by
 * `<server>/<reference name>` or by its bare reference name, a server's every tool by `<server>/*` or `<server>`. The
 * reference name is the raw name with `_` for all but letters, digits, `_` and `-`. `chat.tools.eligibleForAutoApproval` goes by reference name;
 * `false` always asks. Otherwise a tool that claims to be read-only runs unasked, so in the worst case each does.
 */
export const vscode: Client = {
  format: 'vscode',
  prompts: true,
  read(files, serverKey, alone = true) {
    const agentFile = `.github/agents/${alone ? serverKey : 'mcp-servers'}.agent.md`;
    const file = fileNamed(files, agentFile, SETTINGS);
    const agent = file(agentFile);
    const tools = agent === null ? null : new Set(toolsOf(agent));
    const settings: unknown = JSON.parse(file(SETTINGS) ?? '{}');
    entriesOf(settings, 'chat.tools.eligibleForAutoApproval');
    const eligible = valueOf(settings, 'chat.tools.eligibleForAutoApproval');
    return (tool) => {
      const reference = Array.from({ length: tool.length }, (_, at) => tool.charAt(at))
        .map((unit) => (/[A-Za-z0-9_-]/.test(unit) ? unit : '_'))
        .join('');
      const names = [`${serverKey}/${reference}`, reference, `${serverKey}/*`, serverKey];
      if (tools !== null && !names.some((name) => tools.has(name))) return HIDDEN;
      return valueOf(eligible, reference) === false ? ASKS : { ...RUNS, own: true };
    };
  },
};

/** The `tools` of the front matter: a block list of double-quoted strings. */
function toolsOf(text: string): string[] {
  const lines = text.split('\n');
  const end = lines.lastIndexOf('---');
  const start = lines.indexOf('tools:');
  if (lines[0] !== '---' || end < start || start < 1) throw new Error('Expected front matter with tools.');
  return lines.slice(start + 1, end).map((line) => {
    const quoted = /^ {2}- "(.*)"$/.exec(line)?.[1];
    if (quoted === undefined) throw new Error(`Expected an entry, got ${JSON.stringify(line)}.`);
    return unescaped(quoted);
  });
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9A-F]{4})|U([0-9A-F]{8})|(["\\]))|["\\]/g,
    (all, short?: string, long?: string, plain?: string) => {
      const code = short ?? long;
      if (code !== undefined) return String.fromCodePoint(parseInt(code, 16));
      if (plain === undefined) throw new Error(`Expected an escape, got ${JSON.stringify(all)}.`);
      return plain;
    },
  );
}
