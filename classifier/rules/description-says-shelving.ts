import { defineRule } from '../rule.ts';
import { placesOf, statedActs } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-shelving',
  title: 'The description opens with archiving, hiding or pausing',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'Archiving keeps what it hides, unless the text says otherwise.',
  limits: '"Archive (delete)" is a deletion in disguise.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 1.2, Destructive: 0.3 } },
  examples: {
    match: [
      { name: 'x', description: 'Archive a channel that nobody uses.' },
      { name: 'x', description: 'Archives a project.' },
    ],
    noMatch: [
      { name: 'x', description: 'Deletes an archive.' },
      { name: 'x', description: 'Lists archived projects.' },
    ],
  },
  detect(features) {
    return placesOf(statedActs(features, ['shelve']));
  },
});
