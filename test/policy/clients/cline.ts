import { ASKS, fileNamed, RUNS, serverIn, stringsOf, valueOf, type Client } from './client.ts';

const FILE = 'cline_mcp_settings.json';

/** Cline's `autoApprove` of a server (read in its McpHub): raw names; what is not in it asks. */
export const cline: Client = {
  format: 'cline',
  prompts: true,
  refuses: 'nothing',
  read(files, serverKey) {
    const server = serverIn(fileNamed(files, FILE)(FILE), serverKey, 'autoApprove');
    const list = stringsOf(valueOf(server, 'autoApprove'));
    return (tool) => (list.includes(tool) ? RUNS : { ...ASKS, own: true });
  },
};
