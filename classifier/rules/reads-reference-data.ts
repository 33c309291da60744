import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, leads, mentions, placesOf } from '../select.ts';

export default defineRule({
  id: 'reads-reference-data',
  title: 'It returns documentation or reference data',
  moves: 'risk',
  capability: null,
  rationale: "A vendor's own documentation holds nothing private.",
  limits: 'Documentation sites can be edited by others.',
  references: [],
  prior: { risk: -0.5 },
  examples: {
    match: [
      { name: 'search_docs', description: 'Searches the documentation.' },
      { name: 'get_weather', description: 'Weather of a city.', server: 'npm/weather' },
    ],
    noMatch: [{ name: 'read_message' }, { name: 'update_docs' }],
  },
  detect(features) {
    return leads(features, ['read'])
      ? [
          ...mentions(features, 'docs'),
          ...(inDomain(features, 'docs', 'data') ? placesOf(leadingActs(features, ['read'])) : []),
        ]
      : [];
  },
});
