/** How a file is written. `json` takes comments and trailing commas everywhere: every client that we know of does. */
export type Format = 'json' | 'toml' | 'yaml';

/** Where in a file servers stand: keys from the top, `*` for any key. The map of servers is what is there. */
export type KeyPath = readonly string[];

export interface Client {
  readonly id: string;
  readonly title: string;
  readonly format: Format;
  readonly keys: readonly KeyPath[];
  /** Patterns of absolute paths, for one person on one machine. `*` is one name, `**` any folders. */
  readonly user: (machine: Machine) => readonly string[];
  /** Patterns relative to a project's folder. */
  readonly project: readonly string[];
}

/** The machine whose files are looked for; every path comes in from outside. */
export interface Machine {
  readonly platform: 'darwin' | 'linux' | 'win32';
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

const MCP_SERVERS: KeyPath = ['mcpServers'];

/** The folder of applications’ own files: XDG on Linux, `Application Support` on macOS, `%APPDATA%` on Windows. */
function appData({ platform, home, env }: Machine): string {
  switch (platform) {
    case 'darwin':
      return `${home}/Library/Application Support`;
    case 'linux':
      return env['XDG_CONFIG_HOME'] ?? `${home}/.config`;
    case 'win32':
      return env['APPDATA'] ?? `${home}/AppData/Roaming`;
  }
}

const dotConfig = ({ home, env }: Machine): string => env['XDG_CONFIG_HOME'] ?? `${home}/.config`;
const programData = ({ env }: Machine): string => env['ProgramData'] ?? 'C:/ProgramData';
const codeUser = (machine: Machine): string => `${appData(machine)}/Code/User`;
const inHome =
  (...paths: readonly string[]) =>
  ({ home }: Machine): string[] =>
    paths.map((path) => `${home}/${path}`);

/** One place for each system. */
function onEach<T>({ platform }: Machine, places: Readonly<Record<Machine['platform'], T>>): T {
  return places[platform];
}

/**
 * Every client whose files we know, by id. Paths and keys were read in two scanners' sources (agent-scan
 * `well_known_clients.py`, agent-bom `discovery`, both 2026) and in the clients' own documentation. Aider, Aide and
 * Pieces, which those name too, have no file of servers that anybody documents.
 */
export const CLIENTS: readonly Client[] = [
  client('amazon-q', 'Amazon Q', {
    user: (machine) => [
      ...inHome('.aws/amazonq/mcp.json', '.aws/amazonq/agents/default.json')(machine),
      `${codeUser(machine)}/globalStorage/amazonwebservices.amazon-q-vscode/mcp.json`,
    ],
    project: ['.amazonq/mcp.json'],
  }),
  client('antigravity', 'Antigravity', { user: inHome('.gemini/antigravity/mcp_config.json') }),
  client('claude-code', 'Claude Code', {
    keys: [MCP_SERVERS, ['projects', '*', 'mcpServers']],
    user: (machine) => [
      ...inHome('.claude.json', '.claude/settings.json', '.claude/plugins/cache/**/.mcp.json')(machine),
      ...onEach(machine, {
        darwin: ['/Library/Application Support/ClaudeCode/managed-mcp.json'],
        linux: ['/etc/claude-code/managed-mcp.json'],
        win32: ['C:/Program Files/ClaudeCode/managed-mcp.json', `${programData(machine)}/ClaudeCode/managed-mcp.json`],
      }),
    ],
    project: ['.mcp.json'],
  }),
  client('claude-desktop', 'Claude Desktop', {
    user: (machine) => [`${appData(machine)}/Claude/claude_desktop_config.json`],
  }),
  client('cline', 'Cline', {
    user: (machine) => [`${codeUser(machine)}/globalStorage/saoudrizwan.claude-dev/settings/cline_mcp_settings.json`],
  }),
  client('codex', 'Codex', {
    format: 'toml',
    keys: [['mcp_servers']],
    user: (machine) => [
      machine.env['CODEX_HOME'] ? `${machine.env['CODEX_HOME']}/config.toml` : `${machine.home}/.codex/config.toml`,
      onEach(machine, {
        darwin: '/etc/codex/config.toml',
        linux: '/etc/codex/config.toml',
        win32: `${programData(machine)}/OpenAI/Codex/config.toml`,
      }),
    ],
    project: ['.codex/config.toml'],
  }),
  client('cody', 'Cody', {
    keys: [['cody.mcpServers']],
    user: (machine) => [`${codeUser(machine)}/settings.json`],
    project: ['.vscode/settings.json'],
  }),
  client('continue', 'Continue', {
    keys: [MCP_SERVERS, ['experimental', 'modelContextProtocolServers']],
    user: (machine) => [
      ...inHome('.continue/config.json')(machine),
      `${codeUser(machine)}/globalStorage/continue.continue/config.json`,
    ],
  }),
  client('continue-yaml', 'Continue (YAML)', {
    format: 'yaml',
    user: inHome('.continue/config.yaml'),
    project: ['.continue/mcpServers/*.yaml'],
  }),
  client('copilot-cli', 'Copilot CLI', {
    user: (machine) =>
      machine.env['COPILOT_HOME']
        ? [`${machine.env['COPILOT_HOME']}/mcp-config.json`]
        : inHome('.copilot/mcp-config.json')(machine),
  }),
  client('cortex-code', 'Snowflake Cortex Code', {
    user: inHome('.snowflake/cortex/mcp.json'),
    project: ['.cortex/mcp.json'],
  }),
  client('cursor', 'Cursor', {
    user: (machine) => [
      ...inHome('.cursor/mcp.json')(machine),
      `${appData(machine)}/Cursor/User/globalStorage/cursor.mcp/mcp.json`,
    ],
    project: ['.cursor/mcp.json'],
  }),
  client('gemini-cli', 'Gemini CLI', {
    user: inHome('.gemini/settings.json'),
    project: ['.gemini/settings.json'],
  }),
  client('goose', 'Goose', {
    format: 'yaml',
    keys: [['extensions']],
    user: (machine) => [
      machine.platform === 'win32'
        ? `${appData(machine)}/Block/goose/config/config.yaml`
        : `${dotConfig(machine)}/goose/config.yaml`,
    ],
  }),
  client('jetbrains', 'JetBrains IDEs', {
    keys: [MCP_SERVERS, ['servers']],
    user: (machine) => [
      `${appData(machine)}/JetBrains/*/mcp.json`,
      `${dotConfig(machine)}/github-copilot/intellij/mcp.json`,
      ...(machine.platform === 'win32'
        ? [`${machine.env['LOCALAPPDATA'] ?? `${machine.home}/AppData/Local`}/github-copilot/intellij/mcp.json`]
        : []),
    ],
  }),
  client('junie', 'Junie', { user: inHome('.junie/mcp/mcp.json'), project: ['.junie/mcp/mcp.json'] }),
  client('kiro', 'Kiro', {
    user: inHome('.kiro/settings/mcp.json'),
    project: ['.kiro/settings/mcp.json'],
  }),
  client('openclaw', 'OpenClaw', {
    keys: [['mcp', 'servers']],
    user: ({ home, env }) => [
      env['OPENCLAW_CONFIG_PATH'] ?? `${env['OPENCLAW_STATE_DIR'] ?? `${home}/.openclaw`}/openclaw.json`,
    ],
    project: ['.openclaw/openclaw.json'],
  }),
  client('opencode', 'OpenCode', {
    keys: [['mcp']],
    user: (machine) => [
      `${dotConfig(machine)}/opencode/opencode.json`,
      `${dotConfig(machine)}/opencode/opencode.jsonc`,
      ...(machine.platform === 'linux' ? ['/etc/opencode/opencode.json', '/etc/opencode/opencode.jsonc'] : []),
    ],
    project: ['opencode.json', 'opencode.jsonc'],
  }),
  client('roo-code', 'Roo Code', {
    user: (machine) =>
      // The second name is of the time when it was a fork of Cline.
      ['mcp_settings.json', 'cline_mcp_settings.json'].map(
        (name) => `${codeUser(machine)}/globalStorage/rooveterinaryinc.roo-cline/settings/${name}`,
      ),
    project: ['.roo/mcp.json'],
  }),
  client('tabnine', 'Tabnine', { user: inHome('.tabnine/mcp_servers.json'), project: ['.tabnine/mcp_servers.json'] }),
  client('trae', 'Trae', {
    user: (machine) => ['Trae', 'Trae CN'].map((name) => `${appData(machine)}/${name}/User/mcp.json`),
    project: ['.trae/mcp.json'],
  }),
  client('void', 'Void', { user: inHome('.void-editor/mcp.json') }),
  client('vs-code', 'VS Code', {
    keys: [['servers'], MCP_SERVERS, ['mcp', 'servers'], ['mcp.servers']],
    user: (machine) =>
      ['mcp.json', 'settings.json', 'profiles/*/mcp.json'].map((path) => `${codeUser(machine)}/${path}`),
    project: ['.vscode/mcp.json', '.vscode/settings.json'],
  }),
  client('windsurf', 'Windsurf', { user: inHome('.codeium/windsurf/mcp_config.json', '.windsurf/mcp.json') }),
  client('zed', 'Zed', {
    keys: [['context_servers']],
    user: (machine) => [
      machine.platform === 'win32'
        ? `${appData(machine)}/Zed/settings.json`
        : `${dotConfig(machine)}/zed/settings.json`,
    ],
    project: ['.zed/settings.json'],
  }),
];

/** A file that nobody's client is known for: every spelling of the key is looked at. */
export const ANY_KEYS: readonly KeyPath[] = [
  ...[MCP_SERVERS, ['projects', '*', 'mcpServers'], ['mcp_servers'], ['servers'], ['context_servers']],
  ...[
    ['mcp', 'servers'],
    ['mcp.servers'],
    ['mcp'],
    ['cody.mcpServers'],
    ['extensions'],
    ['experimental', 'modelContextProtocolServers'],
  ],
];

function client(id: string, title: string, rest: Partial<Omit<Client, 'id' | 'title'>>): Client {
  return { id, title, format: 'json', keys: [MCP_SERVERS], user: () => [], project: [], ...rest };
}

/** A file, or a pattern of files, that a client reads. */
export interface Place {
  readonly client: Pick<Client, 'id' | 'format' | 'keys'>;
  readonly scope: 'user' | 'project';
  readonly pattern: string;
}

/** Every place of every client: the person's, then the project's when one is given. */
export function configPlaces(machine: Machine, project: string | null): Place[] {
  return CLIENTS.flatMap((one) => [
    ...one.user(machine).map((pattern): Place => ({ client: one, scope: 'user', pattern })),
    ...(project === null
      ? []
      : one.project.map((path): Place => ({ client: one, scope: 'project', pattern: `${project}/${path}` }))),
  ]);
}

/** The place of a file that somebody names: its ending tells how it is written. */
export function placeOf(file: string): Place {
  const format: Format = /\.toml$/i.test(file) ? 'toml' : /\.ya?ml$/i.test(file) ? 'yaml' : 'json';
  return { client: { id: 'file', format, keys: ANY_KEYS }, scope: 'user', pattern: file };
}
