import { join } from 'node:path';
import type { ReplayClient } from './client.ts';
import { mergedJson, textOf, writeIn } from './files.ts';

export const copilot: ReplayClient = {
  format: 'copilot',
  title: 'Copilot CLI',
  package: '@github/copilot',
  version: '1.0.102',
  keepsPrompts: true,
  nameOf: (serverKey, tool) => ({ name: `${serverKey}-${tool.replace(/[^A-Za-z0-9_-]/g, '-')}`.slice(0, 64) }),
  async stage({ home, modelUrl, server, serverKey, files }, modules) {
    const own = { mcpServers: { [serverKey]: { type: 'local', ...server, tools: ['*'] } } };
    await writeIn(home, '.copilot/mcp-config.json', mergedJson(own, textOf(files, '~/.copilot/mcp-config.json')));
    return {
      command: process.execPath,
      args: [join(modules, '@github/copilot', 'npm-loader.js'), '-p', 'go', '--no-color'],
      env: {
        COPILOT_OFFLINE: 'true',
        COPILOT_PROVIDER_BASE_URL: `${modelUrl}/v1`,
        COPILOT_PROVIDER_API_KEY: 'dummy',
        COPILOT_MODEL: 'm',
        COPILOT_PROVIDER_MODEL_ID: 'gpt-5.2',
        COPILOT_PROVIDER_WIRE_MODEL: 'm',
      },
    };
  },
};
