import { defineRule } from '../rule.ts';
import { placesOf, statedActs, RUNNING } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-running',
  title: 'The description opens with running, starting or operating',
  moves: 'category',
  capability: null,
  rationale: 'Running, starting and clicking act on something that is live.',
  limits: '"Executes a search" is reading; the lexicon knows the common objects only.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 3, Read: -0.5 } },
  examples: {
    match: [
      { name: 'x', description: 'Runs the test suite.' },
      { name: 'x', description: 'Restart a service.' },
    ],
    noMatch: [
      { name: 'x', description: 'Lists the runs of a job.' },
      { name: 'x', description: 'Runs a report on sales.' },
    ],
  },
  detect(features) {
    return placesOf(statedActs(features, RUNNING));
  },
});
