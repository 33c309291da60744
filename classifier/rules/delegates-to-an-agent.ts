import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { nameSays } from '../select.ts';

export default defineRule({
  id: 'delegates-to-an-agent',
  title: 'It hands a task to an agent that can act',
  moves: 'both',
  capability: 'runs-job',
  rationale: 'An agent that browses or works on its own decides its steps itself.',
  limits: '"Agent" is also the word for a program that only answers.',
  references: ['owasp-agentic-2026/ASI01', 'owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 2.5 }, risk: 0.5 },
  examples: {
    match: [
      {
        name: 'run_agent',
        description: 'Runs an agent until the goal is reached.',
        inputSchema: { type: 'object', properties: { goal: { type: 'string' } } },
      },
      {
        name: 'browser_agent',
        description: 'Autonomous agent that completes a task.',
        inputSchema: { type: 'object', properties: { task: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'list_agents', description: 'Lists agents.' },
      {
        name: 'create_task',
        description: 'Create a task.',
        inputSchema: { type: 'object', properties: { task: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    const agents = nameSays(features, 'agent agents autonomous');
    if (agents.length === 0) return [];
    const tasks = features.parameters.filter(({ name }) =>
      /^(?:task|goal|objective|instructions?|mission)$/i.test(name),
    );
    return tasks.length > 0 ? [...agents, ...tasks.map(keyPlace)] : [];
  },
});
