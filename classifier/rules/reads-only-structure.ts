import { defineRule } from '../rule.ts';
import { headsOf, leadingActs, leads, placesOf, READING } from '../select.ts';

export default defineRule({
  id: 'reads-only-structure',
  title: 'What it returns is types, fields or settings',
  moves: 'risk',
  capability: null,
  rationale: 'A list of types, fields or categories says how data is shaped, not what it is.',
  limits: 'A schema can reveal internal names.',
  references: [],
  prior: { risk: -0.5 },
  examples: {
    match: [{ name: 'list_types' }, { name: 'get_schema', description: 'Gets the schema.' }],
    noMatch: [{ name: 'list_messages' }, { name: 'create_schema' }],
  },
  detect(features) {
    if (!leads(features, READING)) return [];
    return placesOf(headsOf(leadingActs(features, READING), 'structure'));
  },
});
