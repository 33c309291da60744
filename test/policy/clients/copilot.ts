import { entriesOf, fileNamed, HIDDEN, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '~/.copilot/mcp-config.json';

/**
 * Copilot CLI's `tools` of a server, as run with 1.0.102: a list of raw names, all others are not offered; `*` is every
 * tool. A tool that claims to be read-only runs unasked, so in the worst case each does.
 */
export const copilot: Client = {
  format: 'copilot',
  prompts: true,
  read(files, serverKey) {
    const text = fileNamed(files, FILE)(FILE);
    const own = { ...RUNS, own: true };
    if (text === null) return () => own;
    const config: unknown = JSON.parse(text);
    entriesOf(config, 'mcpServers');
    const server = valueOf(valueOf(config, 'mcpServers'), serverKey);
    if (server === undefined) return () => own;
    entriesOf(server, 'tools');
    const tools = stringsOf(valueOf(server, 'tools'));
    return (tool) => (tools.includes('*') || tools.includes(tool) ? own : HIDDEN);
  },
};
