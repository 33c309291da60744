import { join } from 'node:path';
import type { ReplayClient } from './client.ts';
import { mergedJson, textOf, writeIn } from './files.ts';

export const opencode: ReplayClient = {
  format: 'opencode',
  title: 'opencode',
  package: 'opencode-ai',
  version: '1.18.33',
  keepsPrompts: false,
  nameOf: (serverKey, tool) => ({ name: `${serverKey}_${tool.replace(/[^A-Za-z0-9_-]/g, '_')}` }),
  async stage({ project, modelUrl, server, serverKey, files }, modules) {
    const own = {
      model: 'loopback/m',
      provider: {
        loopback: {
          npm: '@ai-sdk/openai-compatible',
          name: 'loopback',
          options: { baseURL: `${modelUrl}/v1`, apiKey: 'dummy' },
          models: { m: { name: 'm' } },
        },
      },
      mcp: { [serverKey]: { type: 'local', command: [server.command, ...server.args] } },
    };
    await writeIn(project, 'opencode.json', mergedJson(own, textOf(files, 'opencode.json')));
    return {
      command: join(modules, `opencode-linux-${process.arch}`, 'bin', 'opencode'),
      args: ['run', 'go', '--format', 'json'],
      env: { OPENCODE_DISABLE_MODELS_FETCH: '1', OPENCODE_DISABLE_AUTOUPDATE: '1' },
    };
  },
};
