import { defineRule } from '../rule.ts';
import { cuePlaces, leads } from '../select.ts';

export default defineRule({
  id: 'commands-are-limited',
  title: 'Only listed commands may run',
  moves: 'risk',
  capability: null,
  rationale: 'A list of permitted commands keeps the worst ones out.',
  limits: 'The list itself may be generous.',
  references: [],
  prior: { risk: -0.7 },
  examples: {
    match: [
      {
        name: 'run_command',
        description: 'Runs a command from the allowlist.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'run_command',
        description: 'Runs a command.',
        inputSchema: { type: 'object', properties: { command: { type: 'string' } } },
      },
      { name: 'add_to_allowlist', description: 'Adds an address to the allowlist.' },
    ],
  },
  detect(features) {
    return leads(features, ['run', 'any']) ? cuePlaces(features, 'allow-list') : [];
  },
});
