import { defineRule } from '../rule.ts';
import { addedActs, placesOf, RUNNING } from '../conditions/select.ts';

export default defineRule({
  id: 'description-adds-running',
  title: 'Beside its main act, the description says that it runs something',
  moves: 'category',
  capability: null,
  rationale: 'A tool that also starts or runs something acts beyond its data.',
  limits: '"Opens the page to read it" is a part of reading.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 2 } },
  examples: {
    match: [
      { name: 'x', description: 'Writes a report and runs a script.' },
      { name: 'x', description: 'Create and start a container.' },
    ],
    noMatch: [
      { name: 'x', description: 'Lists scripts. It never runs them.' },
      { name: 'x', description: 'Runs a script.' },
    ],
  },
  detect(features) {
    return placesOf(addedActs(features, RUNNING));
  },
});
