import { join } from 'node:path';
import type { ReplayClient } from './client.ts';
import { textOf, writeIn } from './files.ts';

export const claudeCode: ReplayClient = {
  format: 'claude-code',
  title: 'Claude Code',
  package: '@anthropic-ai/claude-code',
  version: '2.1.330',
  keepsPrompts: false,
  nameOf: (serverKey, tool) => ({ name: `mcp__${serverKey}__${tool.replace(/[^A-Za-z0-9_-]/g, '_')}` }),
  async stage({ home, project, modelUrl, server, serverKey, files }, modules) {
    await writeIn(home, '.claude/settings.json', textOf(files, '.claude/settings.json') ?? '{}');
    const config = await writeIn(project, 'mcp.json', JSON.stringify({ mcpServers: { [serverKey]: server } }));
    return {
      command: join(modules, `@anthropic-ai/claude-code-linux-${process.arch}`, 'claude'),
      args: ['-p', 'go', '--mcp-config', config, '--strict-mcp-config', '--output-format', 'json'],
      env: {
        ANTHROPIC_BASE_URL: modelUrl,
        ANTHROPIC_API_KEY: 'dummy',
        CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
        DISABLE_AUTOUPDATER: '1',
        ENABLE_TOOL_SEARCH: 'false',
      },
    };
  },
};
