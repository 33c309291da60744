import { ASKS, entriesOf, fileNamed, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '.cursor/permissions.json';
const CLI = '.cursor/cli.json';

/** Cursor's editor as documented: `mcpAllowlist` of `server:tool` runs, everything else asks. The other file is not its. */
export const cursor: Client = {
  format: 'cursor',
  prompts: true,
  refuses: 'nothing',
  read(files, serverKey) {
    const file = fileNamed(files, FILE, CLI);
    const permissions: unknown = JSON.parse(file(FILE) ?? '{}');
    entriesOf(permissions, 'mcpAllowlist');
    const cli: unknown = JSON.parse(file(CLI) ?? '{}');
    entriesOf(cli, 'permissions');
    for (const rule of stringsOf(valueOf(valueOf(cli, 'permissions'), 'deny')))
      if (!/^Mcp\([a-z][a-z0-9-]*:[^*()]+\)$/.test(rule)) throw new Error(`Expected a rule, got ${rule}.`);
    const list = stringsOf(valueOf(permissions, 'mcpAllowlist'));
    return (tool) =>
      list.includes(`${serverKey}:${tool}`) || list.includes(`${serverKey}:*`) ? RUNS : { ...ASKS, own: true };
  },
};
