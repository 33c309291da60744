import { entriesOf, fileNamed, HIDDEN, RUNS, valueOf, type Client } from './client.ts';

const FILE = 'toolset.json';

/** An MCP toolset of the Messages API (types of @anthropic-ai/sdk 1.12.0): a tool's config before the default. */
export const anthropic: Client = {
  format: 'anthropic',
  prompts: false,
  read(files, serverKey, alone = true) {
    const name = alone ? FILE : `${serverKey}.${FILE}`;
    const text = fileNamed(alone ? files : files.filter((file) => file.name === name), name)(name);
    if (text === null) return () => RUNS;
    const toolset: unknown = JSON.parse(text);
    entriesOf(toolset, 'type', 'mcp_server_name', 'default_config', 'configs');
    if (valueOf(toolset, 'type') !== 'mcp_toolset' || valueOf(toolset, 'mcp_server_name') !== serverKey)
      throw new Error('Expected a toolset.');
    return (tool) => {
      const config = valueOf(valueOf(toolset, 'configs'), tool) ?? valueOf(toolset, 'default_config');
      entriesOf(config, 'enabled');
      const enabled = valueOf(config, 'enabled');
      if (typeof enabled !== 'boolean') throw new Error('Expected whether it is enabled.');
      return enabled ? RUNS : HIDDEN;
    };
  },
};
