import { defineRule } from '../rule.ts';
import { cuePlaces, leads } from '../select.ts';

export default defineRule({
  id: 'runs-on-the-host',
  title: 'What it runs reaches the host or its administration',
  moves: 'risk',
  capability: 'runs-code',
  rationale: 'Commands on the machine itself have no bound but the user account.',
  limits: 'The wording is often boilerplate of a whole server.',
  references: ['owasp-mcp-2025/MCP05', 'cwe/CWE-78'],
  prior: { risk: 0.7 },
  examples: {
    match: [
      { name: 'run', description: 'Run arbitrary commands on the host.' },
      { name: 'bash', description: 'Execute a bash command.' },
    ],
    noMatch: [
      { name: 'run_tests', description: 'Run the tests.' },
      { name: 'list_hosts', description: 'List hosts.' },
    ],
  },
  detect(features) {
    return leads(features, ['run', 'any', 'job']) ? cuePlaces(features, 'host-command') : [];
  },
});
