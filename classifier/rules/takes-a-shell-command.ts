import { defineRule } from '../rule.ts';
import { onlyLooks, runsLater, statedCommands } from '../conditions/stated-commands.ts';
import { isOfStore } from '../conditions/store-commands.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { leads, parametersWith } from '../conditions/select.ts';

/** `extra_args`, `build_args`: what is added to a command that the tool has itself. */
const isAddition = (words: readonly string[]): boolean =>
  words.length > 1 && /^(?:args|argv|arguments)$/.test(words.at(-1) ?? '');

export default defineRule({
  id: 'takes-a-shell-command',
  title: 'It takes a shell command',
  moves: 'both',
  capability: 'runs-code',
  rationale: 'A command line given by the caller runs with the rights of the server: nothing else gives more control.',
  limits: 'A parameter called `command` may choose from a few fixed subcommands.',
  references: ['owasp-mcp-2025/MCP05', 'owasp-agentic-2026/ASI05', 'cwe/CWE-78'],
  prior: { category: { Execute: 2 }, risk: 2.2 },
  examples: {
    match: [
      { name: 'terminal', inputSchema: { type: 'object', properties: { command: { type: 'string' } } } },
      { name: 'create_schedule', inputSchema: { type: 'object', properties: { command: { type: 'string' } } } },
      { name: 'exec', description: 'Execute a shell command on the host.' },
      {
        name: 'add_job',
        description: 'Schedules a shell command.',
        inputSchema: { type: 'object', properties: { cron: { type: 'string' }, command: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'send_command',
        description: 'Send one of two commands.',
        inputSchema: { type: 'object', properties: { command: { type: 'string', enum: ['on', 'off'] } } },
      },
      { name: 'list_commands', description: 'Lists shell commands.' },
      { name: 'launch_editor', description: 'Opens the editor. The window is on the host.' },
      { name: 'redis_command', inputSchema: { type: 'object', properties: { command: { type: 'string' } } } },
      { name: 'triage_host', description: 'Executes a read-only command on a host.' },
      {
        name: 'build_app',
        inputSchema: { type: 'object', properties: { compilerArgs: { type: 'array', items: { type: 'string' } } } },
      },
    ],
  },
  detect(features) {
    const commands = parametersWith(features, 'command').filter(
      ({ options, words }) => options.length === 0 && !isAddition(words),
    );
    const found = [...commands.map(keyPlace), ...statedCommands(features)];
    if (found.length === 0 || onlyLooks(features) || isOfStore(features)) return [];
    // A command that is only stored or forgotten runs nothing yet, but that of a schedule will.
    const isStored = leads(features, ['create', 'update', 'delete']);
    if (isStored && !runsLater(features)) return [];
    // `build_command` of a pipeline whose definition is handed back
    return leads(features, ['generate']) && commands.every(({ words }) => words.length > 1) ? [] : found;
  },
});
