import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-generating',
  title: 'The name says that it generates an answer',
  moves: 'category',
  capability: null,
  rationale: 'Text, an image or a diagram as the answer leaves nothing behind unless it is stored.',
  limits: 'Whether the result is kept stands in the description, if anywhere.',
  references: ['google-aip/AIP-136', 'data/labelled-tools'],
  prior: { category: { Read: 0.7, Write: 0.7 } },
  examples: {
    match: [{ name: 'generate_diagram' }, { name: 'compose_poem' }],
    noMatch: [{ name: 'list_diagrams' }, { name: 'get_generation_status' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['generate']));
  },
});
