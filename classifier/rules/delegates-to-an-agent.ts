import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { codingAgents } from '../conditions/coding-agents.ts';
import { nameSays } from '../conditions/select.ts';

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
        name: 'spawn_subagents',
        inputSchema: { type: 'object', properties: { tasks: { type: 'array' } } },
      },
      {
        name: 'codex_chat',
        description: 'Talks with Codex.',
        inputSchema: { type: 'object', properties: { prompt: { type: 'string' } } },
      },
      {
        name: 'web_agent',
        description: 'Autonomous agent for the web.',
        inputSchema: { type: 'object', properties: { prompt: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'list_agents', description: 'Lists agents.' },
      { name: 'assign_agents', inputSchema: { type: 'object', properties: { tasks: { type: 'array' } } } },
      { name: 'codex_sessions', description: 'Lists sessions of Codex.' },
      { name: 'create_task', inputSchema: { type: 'object', properties: { task: { type: 'string' } } } },
    ],
  },
  detect(features) {
    const spawned = nameSays(features, 'subagent subagents');
    const agents = [...nameSays(features, 'agent agents autonomous'), ...spawned];
    const products = codingAgents(features);
    if (agents.length === 0 && products.length === 0) return [];
    const isAlone = products.length > 0 || ALONE.test(features.description?.text.slice(0, 120) ?? '');
    const isTold = (name: string): boolean =>
      TASK.test(name) || (isAlone && TOLD.test(name)) || (spawned.length > 0 && name === 'tasks');
    const tasks = features.parameters.filter(({ name }) => isTold(name)).map(keyPlace);
    return tasks.length > 0 ? [...agents, ...products, ...tasks] : [];
  },
});

const TASK = /^(?:task|goal|objective|instructions?|mission)$/i;
const ALONE = /\b(?:autonomous(?:ly)?|background agents?)\b/i;
/** What an agent of a known name, or one that acts alone, is told is its task, however it is called. */
const TOLD = /^(?:prompt|message)$/i;
