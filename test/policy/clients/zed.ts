import { ASKS, entriesOf, fileNamed, REFUSED, RUNS, valueOf, type Client, type Ruling } from './client.ts';

const FILE = 'settings.json';
const VALUES: Readonly<Record<string, Ruling>> = { allow: RUNS, confirm: ASKS, deny: REFUSED };

/** Zed's tool permissions as documented for 0.224: `mcp:<server>:<tool>`; without an entry it asks. It hides nothing. */
export const zed: Client = {
  format: 'zed',
  prompts: true,
  refuses: 'not hide',
  read(files, serverKey) {
    const settings: unknown = JSON.parse(fileNamed(files, FILE)(FILE) ?? '{}');
    entriesOf(settings, 'agent');
    const permissions = valueOf(valueOf(settings, 'agent'), 'tool_permissions');
    if (permissions !== undefined) entriesOf(permissions, 'tools');
    return (tool) => {
      const entry = valueOf(valueOf(permissions, 'tools'), `mcp:${serverKey}:${tool}`);
      if (entry === undefined) return { ...ASKS, own: true };
      entriesOf(entry, 'default');
      const ruling = VALUES[String(valueOf(entry, 'default'))];
      if (ruling === undefined) throw new Error('Expected a decision.');
      return ruling;
    };
  },
};
