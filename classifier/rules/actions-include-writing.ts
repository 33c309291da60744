import { defineRule } from '../rule.ts';
import { actsOf, placesOf, WRITING } from '../select.ts';

export default defineRule({
  id: 'actions-include-writing',
  title: 'One of its actions creates or changes something',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'A tool with several actions is as consequential as the worst of them.',
  limits: 'Enums also name states ("update" as a kind of event).',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 2, Read: -1 } },
  examples: {
    match: [
      {
        name: 'notes',
        description: 'Manage notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'create'] } } },
      },
    ],
    noMatch: [
      {
        name: 'notes',
        description: 'Manage notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'get'] } } },
      },
    ],
  },
  detect(features) {
    return placesOf(actsOf(features, ['actions'], WRITING));
  },
});
