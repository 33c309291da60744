import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-managing',
  title: 'The name says that it manages something',
  moves: 'category',
  capability: 'changes-data',
  rationale: '"Manage" is what authors call a tool that lists, creates, changes and removes.',
  limits: 'Some manage a view or a set of options that only reads use.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 1, Read: -0.5, Execute: 0.3, Destructive: 0.3 } },
  examples: {
    match: [{ name: 'manage_labels' }, { name: 'user_manage' }],
    noMatch: [{ name: 'list_managers' }, { name: 'create_label' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['any']));
  },
});
