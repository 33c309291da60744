import { defineRule } from '../rule.ts';
import { demandsWorse } from '../conditions/demanded-actions.ts';
import { placesOf, statedActs } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-writing',
  title: 'The description opens with creating or changing',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'A first sentence that begins with "Creates", "Updates" or "Adds" states a change.',
  limits: '"Add" and "convert" are arithmetic in some servers.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 1.5, Read: -0.7 } },
  examples: {
    match: [
      { name: 'x', description: 'Creates a page in the wiki.' },
      { name: 'x', description: 'Tool to update a contact.' },
    ],
    noMatch: [
      { name: 'x', description: 'Deletes a page that was created by mistake.' },
      { name: 'x', description: 'Lists created pages.' },
    ],
  },
  detect(features) {
    const writes = statedActs(features, ['create', 'invoice', 'update']);
    return writes.length > 0 && demandsWorse(features) ? [] : placesOf(writes);
  },
});
