import { parse } from 'smol-toml';
import { ASKS, entriesOf, fileNamed, HIDDEN, RUNS, stringsOf, valueOf, type Client, type Ruling } from './client.ts';

const FILE = '~/.codex/config.toml';

/** `auto` and `writes` believe the server's own hints, so in the worst case the tool runs. */
const MODES: Readonly<Record<string, Ruling>> = {
  auto: { ...RUNS, own: true },
  writes: { ...RUNS, own: true },
  prompt: ASKS,
  approve: RUNS,
};

/** Codex' `config.toml`, as run with 0.169.0 under `--strict-config`: raw names, no wildcards, disabled before enabled. */
export const codex: Client = {
  format: 'codex',
  prompts: true,
  read(files, serverKey) {
    const text = fileNamed(files, FILE)(FILE);
    const config: unknown = text === null ? {} : parse(text);
    entriesOf(config, 'mcp_servers');
    const server = valueOf(valueOf(config, 'mcp_servers'), serverKey) ?? {};
    entriesOf(server, 'enabled_tools', 'disabled_tools', 'default_tools_approval_mode', 'tools');
    const enabled = valueOf(server, 'enabled_tools');
    const tools = valueOf(server, 'tools');
    return (tool) => {
      if (stringsOf(valueOf(server, 'disabled_tools')).includes(tool)) return HIDDEN;
      if (enabled !== undefined && !stringsOf(enabled).includes(tool)) return HIDDEN;
      const own = valueOf(tools, tool);
      if (own !== undefined) entriesOf(own, 'approval_mode');
      const mode = valueOf(own, 'approval_mode') ?? valueOf(server, 'default_tools_approval_mode') ?? 'auto';
      const ruling = typeof mode === 'string' ? MODES[mode] : undefined;
      if (ruling === undefined) throw new Error('Expected an approval mode that Codex knows.');
      return ruling;
    };
  },
};
