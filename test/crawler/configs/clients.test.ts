import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLIENTS, configPlaces, placeOf, type Machine } from '#crawler/configs/clients.ts';

const MAC: Machine = { platform: 'darwin', home: '/Users/ada', env: {} };
const LINUX: Machine = { platform: 'linux', home: '/home/ada', env: {} };
const WINDOWS: Machine = { platform: 'win32', home: 'C:/Users/ada', env: { APPDATA: 'C:/Users/ada/AppData/Roaming' } };

const places = (machine: Machine, project: string | null = null): string[] =>
  configPlaces(machine, project).map(({ client, pattern }) => `${client.id} ${pattern}`);

test('clients stand in the order of their ids, once each', () => {
  const ids = CLIENTS.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)].toSorted());
});

/** One row per client of the survey: where its file is on each system, and in a project. */
const WHERE: Record<string, { mac?: string; linux?: string; windows?: string; project?: string }> = {
  'claude-desktop': {
    mac: '/Users/ada/Library/Application Support/Claude/claude_desktop_config.json',
    linux: '/home/ada/.config/Claude/claude_desktop_config.json',
    windows: 'C:/Users/ada/AppData/Roaming/Claude/claude_desktop_config.json',
  },
  'claude-code': {
    mac: '/Library/Application Support/ClaudeCode/managed-mcp.json',
    linux: '/etc/claude-code/managed-mcp.json',
    windows: 'C:/Users/ada/.claude.json',
    project: '/srv/app/.mcp.json',
  },
  cursor: {
    mac: '/Users/ada/.cursor/mcp.json',
    linux: '/home/ada/.cursor/mcp.json',
    project: '/srv/app/.cursor/mcp.json',
  },
  'vs-code': {
    mac: '/Users/ada/Library/Application Support/Code/User/mcp.json',
    linux: '/home/ada/.config/Code/User/settings.json',
    windows: 'C:/Users/ada/AppData/Roaming/Code/User/mcp.json',
    project: '/srv/app/.vscode/mcp.json',
  },
  'copilot-cli': { linux: '/home/ada/.copilot/mcp-config.json' },
  windsurf: { mac: '/Users/ada/.codeium/windsurf/mcp_config.json' },
  'gemini-cli': { linux: '/home/ada/.gemini/settings.json', project: '/srv/app/.gemini/settings.json' },
  antigravity: { linux: '/home/ada/.gemini/antigravity/mcp_config.json' },
  kiro: { linux: '/home/ada/.kiro/settings/mcp.json', project: '/srv/app/.kiro/settings/mcp.json' },
  codex: {
    mac: '/Users/ada/.codex/config.toml',
    linux: '/etc/codex/config.toml',
    windows: 'C:/ProgramData/OpenAI/Codex/config.toml',
    project: '/srv/app/.codex/config.toml',
  },
  opencode: {
    mac: '/Users/ada/.config/opencode/opencode.jsonc',
    linux: '/etc/opencode/opencode.json',
    project: '/srv/app/opencode.json',
  },
  'amazon-q': { linux: '/home/ada/.aws/amazonq/agents/default.json' },
  cline: {
    mac: '/Users/ada/Library/Application Support/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json',
    linux: '/home/ada/.config/Code/User/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json',
  },
  zed: { mac: '/Users/ada/.config/zed/settings.json', windows: 'C:/Users/ada/AppData/Roaming/Zed/settings.json' },
  continue: { linux: '/home/ada/.continue/config.json' },
  jetbrains: {
    mac: '/Users/ada/Library/Application Support/JetBrains/*/mcp.json',
    linux: '/home/ada/.config/github-copilot/intellij/mcp.json',
    windows: 'C:/Users/ada/AppData/Roaming/JetBrains/*/mcp.json',
  },
  junie: { linux: '/home/ada/.junie/mcp/mcp.json', project: '/srv/app/.junie/mcp/mcp.json' },
  tabnine: { linux: '/home/ada/.tabnine/mcp_servers.json' },
  goose: {
    linux: '/home/ada/.config/goose/config.yaml',
    windows: 'C:/Users/ada/AppData/Roaming/Block/goose/config/config.yaml',
  },
  'roo-code': {
    mac: '/Users/ada/Library/Application Support/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/mcp_settings.json',
    linux: '/home/ada/.config/Code/User/globalStorage/rooveterinaryinc.roo-cline/settings/cline_mcp_settings.json',
    project: '/srv/app/.roo/mcp.json',
  },
  trae: {
    mac: '/Users/ada/Library/Application Support/Trae/User/mcp.json',
    linux: '/home/ada/.config/Trae CN/User/mcp.json',
    windows: 'C:/Users/ada/AppData/Roaming/Trae/User/mcp.json',
    project: '/srv/app/.trae/mcp.json',
  },
  void: { linux: '/home/ada/.void-editor/mcp.json' },
  openclaw: { mac: '/Users/ada/.openclaw/openclaw.json', project: '/srv/app/.openclaw/openclaw.json' },
  'cortex-code': { linux: '/home/ada/.snowflake/cortex/mcp.json', project: '/srv/app/.cortex/mcp.json' },
  cody: { linux: '/home/ada/.config/Code/User/settings.json', project: '/srv/app/.vscode/settings.json' },
};

for (const [id, { mac, linux, windows, project }] of Object.entries(WHERE)) {
  test(`${id} is looked for where it keeps its servers`, () => {
    if (mac) assert.ok(places(MAC).includes(`${id} ${mac}`), mac);
    if (linux) assert.ok(places(LINUX).includes(`${id} ${linux}`), linux);
    if (windows) assert.ok(places(WINDOWS).includes(`${id} ${windows}`), windows);
    if (project) assert.ok(places(LINUX, '/srv/app').includes(`${id} ${project}`), project);
  });
}

test('without a project no place is relative to one', () => {
  assert.ok(configPlaces(LINUX, null).every(({ scope }) => scope === 'user'));
});

test('variables that move a folder are followed', () => {
  const moved = places({
    ...LINUX,
    env: {
      ...{ XDG_CONFIG_HOME: '/x', CODEX_HOME: '/c', COPILOT_HOME: '/p', OPENCLAW_STATE_DIR: '/o' },
    },
  });
  for (const place of [
    'zed /x/zed/settings.json',
    'codex /c/config.toml',
    'copilot-cli /p/mcp-config.json',
    'openclaw /o/openclaw.json',
  ])
    assert.ok(moved.includes(place), place);
});

for (const [file, format] of [
  ['a.toml', 'toml'],
  ['a.yml', 'yaml'],
  ['a.yaml', 'yaml'],
  ['a.jsonc', 'json'],
  ['a', 'json'],
] as const) {
  test(`${file} is read as ${format}`, () => assert.equal(placeOf(file).client.format, format));
}
