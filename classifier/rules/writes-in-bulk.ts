import { defineRule } from '../rule.ts';
import { inBulk, leadingActs, leads, nameSays, quantifiers, DELETING, WRITING } from '../conditions/select.ts';

export default defineRule({
  id: 'writes-in-bulk',
  title: 'One call changes many things',
  moves: 'nothing',
  capability: 'bulk',
  rationale: 'A wrong value in a batch is wrong in every item, and has to be put right in each.',
  limits: '"All" can belong to the object, and a batch may be two items.',
  references: ['google-aip/AIP-234'],
  prior: {},
  examples: {
    match: [{ name: 'batch_update_contacts' }, { name: 'update_tasks', description: 'Updates multiple tasks.' }],
    noMatch: [{ name: 'update_task', description: 'Updates a task.' }, { name: 'list_all' }],
  },
  detect(features) {
    const named = nameSays(features, 'batch bulk all multiple');
    if (named.length === 0 && !inBulk(features, WRITING)) return [];
    const acts = leadingActs(features, WRITING);
    // A catch-all is one address.
    return acts.length === 0 || /catch[-_]?all/i.test(features.name.text) || leads(features, DELETING)
      ? []
      : [...named, ...quantifiers(acts)];
  },
});
