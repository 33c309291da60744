import { defineRule } from '../rule.ts';
import { removals } from '../removal.ts';
import { headsOf, placesOf } from '../select.ts';

export default defineRule({
  id: 'removes-one-trivial-thing',
  title: 'What it removes is small and easily made again',
  moves: 'risk',
  capability: null,
  rationale: 'A label, a reaction or a link is added again as quickly as it was removed.',
  limits: 'A comment can be long.',
  references: ['data/labelled-tools'],
  prior: { risk: -1 },
  examples: {
    match: [
      { name: 'remove_label', description: 'Removes a label from an issue.' },
      { name: 'delete_reaction' },
      { name: 'delete_subtask' },
      { name: 'remove_cart_item' },
      { name: 'edit_tags', description: 'Add or remove tags atomically.' },
    ],
    noMatch: [{ name: 'delete_project' }, { name: 'remove_member' }],
  },
  detect(features) {
    const acts = removals(features);
    const heads = headsOf(acts, 'trivial');
    return headsOf(acts, 'container').length > 0 ? [] : placesOf(heads);
  },
});
