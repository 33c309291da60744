import { defineRule } from '../rule.ts';
import { headsOf, leadingActs, placesOf } from '../select.ts';

export default defineRule({
  id: 'writes-something-trivial',
  title: 'What it writes is small and easily undone',
  moves: 'risk',
  capability: null,
  rationale: 'A label, a reaction or a bookmark is removed as quickly as it was set.',
  limits: '"Setting" can be a large word.',
  references: [],
  prior: { risk: -0.3 },
  examples: {
    match: [{ name: 'add_reaction', description: 'Adds a reaction.' }, { name: 'add_label' }],
    noMatch: [{ name: 'create_project' }, { name: 'delete_label' }],
  },
  detect(features) {
    return placesOf(headsOf(leadingActs(features, ['create', 'update', 'shelve']), 'trivial'));
  },
});
