import { keyPlace } from '../reading/schema/parameters.ts';
import { oneOf } from '../reading/words/one-of.ts';
import { defineRule } from '../rule.ts';
import { leads, opens, parametersNamed, READING } from '../conditions/select.ts';

const SERVERS = oneOf('server servers mcp');

export default defineRule({
  id: 'starts-a-given-server',
  title: 'It starts a server by a given command to look at it',
  moves: 'both',
  capability: 'runs-code',
  rationale: 'To look at a server one has to start it, and the command that starts it can be any.',
  limits: 'The command may only be noted.',
  references: ['owasp-agentic-2026/ASI05'],
  prior: { category: { Execute: 4 }, risk: 1.5 },
  examples: {
    match: [
      {
        name: 'score_server',
        description: 'Grades an MCP server.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' }, args: { type: 'array' } } },
      },
      {
        name: 'list_tools',
        description: 'Lists the tools of a server.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' }, args: { type: 'array' } } },
      },
    ],
    noMatch: [
      { name: 'score_server', description: 'Grades an MCP server.' },
      {
        name: 'add_server',
        description: 'Adds a server to a file of settings.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' }, args: { type: 'array' } } },
      },
      {
        name: 'explain_command',
        description: 'Explains a command.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' }, args: { type: 'array' } } },
      },
    ],
  },
  detect(features) {
    if (!leads(features, READING) || !opens(features, SERVERS)) return [];
    const commands = parametersNamed(features, 'command');
    const given = parametersNamed(features, 'args arguments');
    return commands.length > 0 && given.length > 0 ? [...commands, ...given].map(keyPlace) : [];
  },
});
