import { defineRule } from '../rule.ts';
import { placesOf, statedActs } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-sending',
  title: 'The description opens with sending, publishing or granting',
  moves: 'both',
  capability: 'changes-data',
  rationale: 'A message, a post or a permission reaches other people at once.',
  limits: '"Send a request" is no message.',
  references: ['mitre-atlas-5.6.1/AML.T0086'],
  prior: { category: { Write: 1.5, Read: -0.7 }, risk: 0.6 },
  examples: {
    match: [
      { name: 'x', description: 'Sends a message to a channel.' },
      { name: 'x', description: 'Publishes the draft.' },
    ],
    noMatch: [
      { name: 'x', description: 'Creates a draft of a message.' },
      { name: 'x', description: 'Lists sent messages.' },
    ],
  },
  detect(features) {
    return placesOf(statedActs(features, ['send', 'publish', 'grant']));
  },
});
