import { defineRule } from '../rule.ts';
import { headsOf, inDomain, leadingActs, leads, parametersWith, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'runs-given-code',
  title: 'It runs a command, a script or code',
  moves: 'nothing',
  capability: 'runs-code',
  rationale: 'A command does whatever the account that runs it may do.',
  limits: 'The script may be one of a few that somebody else wrote.',
  references: ['owasp-mcp-2025/MCP05', 'owasp-agentic-2026/ASI05', 'cwe/CWE-78', 'mitre-atlas-5.6.1/AML.T0053'],
  prior: {},
  examples: {
    match: [
      { name: 'run_script', description: 'Runs a script.' },
      { name: 'execute_remote_command', description: 'Executes a command on a machine.' },
      { name: 'interact', description: 'Runs what is typed into a process.', server: 'npm/some-terminal' },
    ],
    noMatch: [
      { name: 'list_scripts' },
      { name: 'execute_workflow', description: 'Executes a workflow.' },
      {
        name: 'run_command',
        description: 'Runs a command.',
        inputSchema: { type: 'object', properties: { command: { type: 'string', enum: ['start', 'stop'] } } },
      },
    ],
  },
  detect(features) {
    if (!leads(features, ['run'])) return [];
    const isFixed = parametersWith(features, 'action').length > 0;
    if (isFixed) return [];
    const runs = leadingActs(features, ['run']);
    return placesOf(inDomain(features, 'shell') ? runs : headsOf(runs, 'code'));
  },
});
