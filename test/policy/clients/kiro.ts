import { ASKS, fileNamed, HIDDEN, RUNS, serverIn, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '.kiro/settings/mcp.json';

/** Kiro's `disabledTools` and `autoApprove` of a server as documented: raw names, `*` is every tool; the rest asks. */
export const kiro: Client = {
  format: 'kiro',
  prompts: true,
  read(files, serverKey) {
    const server = serverIn(fileNamed(files, FILE)(FILE), serverKey, 'disabledTools', 'autoApprove');
    const [disabled, auto] = ['disabledTools', 'autoApprove'].map((key) => stringsOf(valueOf(server, key)));
    return (tool) => {
      if (disabled?.includes(tool)) return HIDDEN;
      return auto?.includes(tool) || auto?.includes('*') ? RUNS : { ...ASKS, own: true };
    };
  },
};
