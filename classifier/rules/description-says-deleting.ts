import { defineRule } from '../rule.ts';
import { placesOf, statedActs, DELETING } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-deleting',
  title: 'The description opens with deleting or taking away',
  moves: 'category',
  capability: 'deletes',
  rationale: 'A first sentence that begins with "Deletes", "Removes" or "Revokes" states the loss.',
  limits: '"Remove duplicates from a text" deletes nothing that is stored.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { category: { Destructive: 4, Read: -1, Write: -0.5 } },
  examples: {
    match: [
      { name: 'x', description: 'Deletes a project and its tasks.' },
      { name: 'x', description: 'Permanently remove the record.' },
    ],
    noMatch: [
      { name: 'x', description: 'Does not delete anything.' },
      { name: 'x', description: 'Lists deleted projects.' },
    ],
  },
  detect(features) {
    return placesOf(statedActs(features, DELETING));
  },
});
