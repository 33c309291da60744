import { ASKS, entriesOf, fileNamed, HIDDEN, RUNS, stringsOf, valueOf, type Client } from './client.ts';

const FILE = 'tool.json';

/** An MCP tool of the Responses API (types of openai 7.57.0): what is in no list of `require_approval` asks. */
export const openai: Client = {
  format: 'openai',
  prompts: true,
  read(files, serverKey, alone = true) {
    const name = alone ? FILE : `${serverKey}.${FILE}`;
    const text = fileNamed(alone ? files : files.filter((file) => file.name === name), name)(name);
    const tool: unknown = JSON.parse(text ?? '{}');
    entriesOf(tool, 'type', 'server_label', 'server_url', 'allowed_tools', 'require_approval');
    if (text !== null && (valueOf(tool, 'type') !== 'mcp' || valueOf(tool, 'server_label') !== serverKey))
      throw new Error('Expected a tool.');
    const allowed = valueOf(tool, 'allowed_tools');
    const approval = valueOf(tool, 'require_approval') ?? 'always';
    if (approval !== 'always') entriesOf(approval, 'always', 'never');
    const names = (kind: string) =>
      approval === 'always' ? [] : stringsOf(valueOf(valueOf(approval, kind), 'tool_names'));
    return (called) => {
      if (allowed !== undefined && !stringsOf(allowed).includes(called)) return HIDDEN;
      if (names('always').includes(called)) return ASKS;
      return names('never').includes(called) ? RUNS : { ...ASKS, own: true };
    };
  },
};
