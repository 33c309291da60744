import { defineRule } from '../rule.ts';
import { batchedDeletions } from '../conditions/removal/batched-deletions.ts';
import { DELETING, chosenActs, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'actions-include-deleting',
  title: 'One of its actions deletes',
  moves: 'category',
  capability: 'deletes',
  rationale: 'Whoever may call the tool may choose the action that deletes: one permission covers all of them.',
  limits: '"clear" and "leave" may mean something small.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { category: { Destructive: 5, Read: -1, Write: -0.5 } },
  examples: {
    match: [
      {
        name: 'batch_update',
        description: 'Updates notes.',
        inputSchema: { type: 'object', properties: { update: { type: 'array' }, delete: { type: 'array' } } },
      },
      {
        name: 'labels',
        description: 'Labels of a project.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['get', 'remove'] } } },
      },
      {
        name: 'notes',
        description: 'Manage notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'delete'] } } },
      },
    ],
    noMatch: [
      {
        name: 'tag_note',
        description: 'Updates the tags of a note.',
        inputSchema: { type: 'object', properties: { add: { type: 'array' }, delete: { type: 'array' } } },
      },
      { name: 'delete_note', description: 'Deletes a note.' },
      {
        name: 'notes',
        description: 'Manage notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'create'] } } },
      },
    ],
  },
  detect(features) {
    return [...placesOf(chosenActs(features, DELETING)), ...batchedDeletions(features)];
  },
});
