import { defineRule } from '../rule.ts';
import { placesOf, statedActs } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-generating',
  title: 'The description opens with generating',
  moves: 'category',
  capability: null,
  rationale: 'What is generated and given back leaves nothing behind; what is stored does.',
  limits: 'Only other words tell whether the result is kept.',
  references: ['google-aip/AIP-136', 'data/labelled-tools'],
  prior: { category: { Read: 0.5, Write: 0.5 } },
  examples: {
    match: [
      { name: 'x', description: 'Generate a poem about the sea.' },
      { name: 'x', description: 'Generates a chart from the rows.' },
    ],
    noMatch: [
      { name: 'x', description: 'Deletes a generated chart.' },
      { name: 'x', description: 'Lists generated charts.' },
    ],
  },
  detect(features) {
    return placesOf(statedActs(features, ['generate']));
  },
});
