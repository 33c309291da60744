import { fileNamed, HIDDEN, RUNS, serverIn, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '~/.codeium/windsurf/mcp_config.json';

/** Windsurf's `disabledTools`, as second-hand sources have it. Whether it asks about the rest is a setting of its own. */
export const windsurf: Client = {
  format: 'windsurf',
  prompts: true,
  refuses: 'not hide',
  read(files, serverKey) {
    const server = serverIn(fileNamed(files, FILE)(FILE), serverKey, 'disabledTools');
    const disabled = stringsOf(valueOf(server, 'disabledTools'));
    return (tool) => (disabled.includes(tool) ? HIDDEN : { ...RUNS, own: true });
  },
};
