import { defineRule } from '../rule.ts';
import { addedActs, placesOf, WRITING } from '../conditions/select.ts';

export default defineRule({
  id: 'description-adds-writing',
  title: 'Beside its main act, the description states a change',
  moves: 'category',
  capability: 'changes-data',
  rationale: '"Reads the file and stores a summary" changes data although it begins with reading.',
  limits: 'The sentence may speak of another tool.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 0.8, Read: -0.5 } },
  examples: {
    match: [
      { name: 'x', description: 'Fetches the page and updates the index.' },
      { name: 'x', description: 'Reads a note. It updates the index.' },
    ],
    noMatch: [
      { name: 'x', description: 'Creates a page.' },
      { name: 'x', description: 'Reads a note. It never updates the index.' },
    ],
  },
  detect(features) {
    return placesOf(addedActs(features, WRITING));
  },
});
