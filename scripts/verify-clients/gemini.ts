import { join } from 'node:path';
import type { ReplayClient } from './client.ts';
import { mergedJson, textOf, writeIn } from './files.ts';

export const gemini: ReplayClient = {
  format: 'gemini',
  title: 'Gemini CLI',
  package: '@google/gemini-cli',
  version: '0.61.0',
  keepsPrompts: false,
  nameOf: (serverKey, tool) => ({ name: `mcp_${serverKey}_${tool}` }),
  async stage({ home, modelUrl, server, serverKey, files }, modules) {
    const own = {
      security: { auth: { selectedType: 'gemini-api-key' }, folderTrust: { enabled: false } },
      general: { disableAutoUpdate: true },
      telemetry: { enabled: false },
      privacy: { usageStatisticsEnabled: false },
      mcpServers: { [serverKey]: server },
    };
    await writeIn(home, '.gemini/settings.json', mergedJson(own, textOf(files, '~/.gemini/settings.json')));
    const policy = textOf(files, '~/.gemini/policies/placard.toml');
    if (policy !== null) await writeIn(home, '.gemini/policies/placard.toml', policy);
    return {
      command: process.execPath,
      args: [
        join(modules, '@google/gemini-cli', 'bundle', 'gemini.js'),
        '-p',
        'go',
        '-m',
        'gemini-2.5-flash',
        '--output-format',
        'json',
      ],
      env: { GEMINI_API_KEY: 'dummy', GOOGLE_GEMINI_BASE_URL: modelUrl, GEMINI_CLI_TRUST_WORKSPACE: 'true' },
    };
  },
};
