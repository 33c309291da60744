import type { Act } from '../act.ts';
import type { Features } from '../features.ts';
import type { Thing } from '../nouns.ts';
import { removals } from '../removal.ts';
import { defineRule } from '../rule.ts';
import { headsOf, inDomain, placesOf } from '../select.ts';

/** Heads that are small; what is taken out of a draft, cells that are cleared, and what is only a copy of something kept. */
function smallThings(features: Features, { verb, things, origin }: Act): Thing[] {
  const isOfDraft = origin.some(({ head, word }) => head && /^drafts?$/.test(word));
  const isCopy = things.some(({ word }) => word === 'cached') && !inDomain(features, 'cloud', 'cms', 'commerce');
  return things.filter(
    ({ head, word, classes }) =>
      head && (classes.has('trivial') || isOfDraft || isCopy || (verb === 'clear' && /^ranges?$/.test(word))),
  );
}

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
      { name: 'remove_attachment_from_draft', description: 'Removes an attachment from a draft.' },
      { name: 'clear_range', description: 'Clears all values of a range.' },
      { name: 'discard_values', description: 'Discards cached values of a field.' },
      { name: 'edit_tags', description: 'Add or remove tags atomically.' },
    ],
    noMatch: [{ name: 'delete_project' }, { name: 'remove_member' }],
  },
  detect(features) {
    const acts = removals(features);
    const small = acts.map((act) => smallThings(features, act));
    // Where an action removes a tag and another the document, the document counts.
    const isAlways = acts.every(({ from }, index) => from !== 'actions' || (small[index] ?? []).length > 0);
    return isAlways && headsOf(acts, 'container').length === 0 ? placesOf(small.flat()) : [];
  },
});
