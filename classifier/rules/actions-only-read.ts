import { defineRule } from '../rule.ts';
import { actsFrom, onlyReads, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'actions-only-read',
  title: 'All of its actions read',
  moves: 'category',
  capability: null,
  rationale: 'An action parameter whose every option reads makes the tool a reader, whatever its name.',
  limits: "The list is the server's own, and an option may be missing from it.",
  references: ['data/labelled-tools'],
  prior: { category: { Read: 1.5 } },
  examples: {
    match: [
      {
        name: 'metrics',
        description: 'Metrics of a service.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['search', 'describe'] } } },
      },
      {
        name: 'notes',
        description: 'Work with notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'get'] } } },
      },
    ],
    noMatch: [
      { name: 'list_notes', description: 'Lists notes.' },
      {
        name: 'notes',
        description: 'Work with notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'delete'] } } },
      },
    ],
  },
  detect(features) {
    const actions = actsFrom(features, 'actions');
    return actions.length > 1 && onlyReads(features) ? placesOf(actions) : [];
  },
});
