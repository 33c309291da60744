import { defineRule } from '../rule.ts';
import { headsOf, leadingActs, placesOf, DELETING } from '../select.ts';

export default defineRule({
  id: 'removes-a-container',
  title: 'What it removes holds many other things',
  moves: 'risk',
  capability: 'container',
  rationale: 'With a project, a database or a bucket goes everything inside it.',
  limits: 'Words such as "group" or "service" are containers in some products only.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 1 },
  examples: {
    match: [{ name: 'delete_project', description: 'Deletes a project.' }, { name: 'drop_database' }],
    noMatch: [{ name: 'delete_project_label', description: 'Deletes a label.' }, { name: 'list_projects' }],
  },
  detect(features) {
    return placesOf(headsOf(leadingActs(features, DELETING), 'container'));
  },
});
