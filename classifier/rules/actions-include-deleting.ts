import { defineRule } from '../rule.ts';
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
      { name: 'delete_note', description: 'Deletes a note.' },
      {
        name: 'notes',
        description: 'Manage notes.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'create'] } } },
      },
    ],
  },
  detect(features) {
    return placesOf(chosenActs(features, DELETING));
  },
});
