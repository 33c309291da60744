import { join } from 'node:path';
import type { ReplayClient } from './client.ts';
import { textOf, writeIn } from './files.ts';

const TARGETS: Readonly<Record<string, string>> = {
  x64: 'x86_64-unknown-linux-musl',
  arm64: 'aarch64-unknown-linux-musl',
};

export const codex: ReplayClient = {
  format: 'codex',
  title: 'Codex CLI',
  package: '@openai/codex',
  version: '0.169.0',
  keepsPrompts: false,
  nameOf: (serverKey, tool) => ({
    namespace: `mcp__${serverKey.replaceAll('-', '_')}`,
    name: tool.replace(/[^A-Za-z0-9_]/g, '_'),
  }),
  async stage({ home, modelUrl, server, serverKey, files }, modules) {
    const start = `command = ${JSON.stringify(server.command)}\nargs = ${JSON.stringify(server.args)}\n`;
    const policy = textOf(files, '~/.codex/config.toml') ?? '';
    const table = `[mcp_servers.${serverKey}]\n`;
    // As its comment says: the lines that start the server stand in the same table.
    const servers = policy.includes(table) ? policy.replace(table, `${table}${start}`) : `${table}${start}\n${policy}`;
    const provider = [
      'model = "m"',
      'model_provider = "loopback"',
      '[model_providers.loopback]',
      'name = "loopback"',
      `base_url = ${JSON.stringify(`${modelUrl}/v1`)}`,
      'wire_api = "responses"',
      'requires_openai_auth = false',
    ];
    await writeIn(home, '.codex/config.toml', `${provider.join('\n')}\n${servers}`);
    return {
      command: join(
        modules,
        `@openai/codex-linux-${process.arch}`,
        'vendor',
        TARGETS[process.arch] ?? '',
        'bin',
        'codex',
      ),
      args: ['exec', '--strict-config', '--skip-git-repo-check', '--json', 'go'],
      env: {},
    };
  },
};
