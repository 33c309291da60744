import { defineRule } from '../rule.ts';
import { headsOf, leadingActs, placesOf } from '../select.ts';

export default defineRule({
  id: 'writes-something-trivial',
  title: 'What it writes is small and easily undone',
  moves: 'risk',
  capability: null,
  rationale: 'A label, a reaction or a setting is removed as quickly as it was made.',
  limits: '"Setting" can be a large word.',
  references: [],
  prior: { risk: -0.3 },
  examples: {
    match: [
      { name: 'add_reaction', description: 'Adds a reaction.' },
      { name: 'add_label' },
      { name: 'update_language' },
    ],
    noMatch: [{ name: 'create_project' }, { name: 'delete_label' }],
  },
  detect(features) {
    const acts = leadingActs(features, ['create', 'update', 'shelve']);
    return [...placesOf(headsOf(acts, 'trivial')), ...placesOf(headsOf(acts, 'setting'))];
  },
});
