import { defineRule } from '../rule.ts';
import { WRITING, chosenActs, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'actions-include-writing',
  title: 'One of its actions creates or changes something',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'Beside the actions that read it has one that changes data, and permission is given for all of them.',
  limits: 'Enums also name states ("update" as a kind of event).',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 2, Read: -1 } },
  examples: {
    match: [
      {
        name: 'calendar',
        description: 'Work with a calendar.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['read', 'update'] } } },
      },
      {
        name: 'notes',
        description: 'Manage notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'create'] } } },
      },
    ],
    noMatch: [
      { name: 'create_note', description: 'Creates a note.' },
      {
        name: 'notes',
        description: 'Manage notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'get'] } } },
      },
    ],
  },
  detect(features) {
    return placesOf(chosenActs(features, WRITING));
  },
});
