import { ASKS, fileNamed, HIDDEN, RUNS, serverIn, stringsOf, valueOf, type Client } from './client.ts';

const FILE = '.roo/mcp.json';

/** Roo Code's `disabledTools` and `alwaysAllow` of a server (keys read in @roo-code/types 1.115.0): raw names. */
export const roo: Client = {
  format: 'roo',
  prompts: true,
  read(files, serverKey) {
    const server = serverIn(fileNamed(files, FILE)(FILE), serverKey, 'disabledTools', 'alwaysAllow');
    const [disabled, always] = ['disabledTools', 'alwaysAllow'].map((key) => stringsOf(valueOf(server, key)));
    return (tool) => {
      if (disabled?.includes(tool)) return HIDDEN;
      return always?.includes(tool) ? RUNS : { ...ASKS, own: true };
    };
  },
};
