import { defineRule } from '../rule.ts';
import { laterActs, placesOf, DELETING } from '../conditions/select.ts';

export default defineRule({
  id: 'description-adds-deleting',
  title: 'A later sentence of the description states a loss',
  moves: 'category',
  capability: 'deletes',
  rationale: 'A tool that also deletes has the deletion as its worst effect.',
  limits: '"Removes duplicates" in a later sentence is often harmless.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { category: { Destructive: 1 } },
  examples: {
    match: [
      { name: 'x', description: 'Merges two branches. Removes the source branch afterwards.' },
      { name: 'x', description: 'Moves a file. It deletes the original.' },
    ],
    noMatch: [
      { name: 'x', description: 'Create, update or delete a task.' },
      { name: 'x', description: 'Moves a file. It does not delete the original.' },
    ],
  },
  detect(features) {
    return placesOf(laterActs(features, DELETING));
  },
});
