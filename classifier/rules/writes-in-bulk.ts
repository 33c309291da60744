import { defineRule } from '../rule.ts';
import { leadingActs, leads, nameSays, quantifiers, DELETING, WRITING } from '../select.ts';

export default defineRule({
  id: 'writes-in-bulk',
  title: 'One call changes many things',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'One mistaken call is as bad as all of the single ones together.',
  limits: 'A batch may be two items.',
  references: [],
  prior: { risk: 0.2 },
  examples: {
    match: [{ name: 'batch_update_contacts' }, { name: 'update_tasks', description: 'Updates multiple tasks.' }],
    noMatch: [{ name: 'update_task', description: 'Updates a task.' }, { name: 'list_all' }],
  },
  detect(features) {
    const acts = leadingActs(features, WRITING);
    if (acts.length === 0 || leads(features, DELETING)) return [];
    return [...nameSays(features, 'batch bulk all multiple'), ...quantifiers(acts)];
  },
});
