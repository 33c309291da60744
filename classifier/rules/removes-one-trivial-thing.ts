import { clearedSettings } from '../conditions/removal/cleared-settings.ts';
import { ownLogouts } from '../conditions/secrets/own-login.ts';
import { removals, removedLinks } from '../conditions/removal/removal.ts';
import { defineRule } from '../rule.ts';
import { earlyCues, headsOf, placesOf, DELETING, states } from '../conditions/select.ts';
import { smallThings, speaksOfSmall } from '../conditions/removal/small-things.ts';

export default defineRule({
  id: 'removes-one-trivial-thing',
  title: 'What it removes is small and easily made again',
  moves: 'risk',
  capability: null,
  rationale: 'A label, a reaction or a login is made again as quickly as it was removed.',
  limits: 'A comment can be long, and only the user can log in again.',
  references: ['data/labelled-tools'],
  prior: { risk: -1 },
  examples: {
    match: [
      { name: 'delete_label', description: 'Deletes a label.' },
      { name: 'delete_reaction' },
      { name: 'delete_subtask' },
      { name: 'logout', description: 'Logs out of the service.' },
      { name: 'forget_network' },
      { name: 'remove_cart_item' },
      { name: 'remove_attachment_from_draft', description: 'Removes an attachment from a draft.' },
      { name: 'clear_range', description: 'Clears all values of a range.' },
      { name: 'discard_values', description: 'Discards cached values of a field.' },
      { name: 'edit_tags', description: 'Add or remove tags atomically.' },
      { name: 'delete_campaign', description: 'Deletes a campaign. Only drafts can be deleted.' },
    ],
    noMatch: [
      { name: 'delete_project' },
      { name: 'remove_member' },
      { name: 'remove_label', description: 'Removes a label from an issue.' },
      { name: 'logout_all_users' },
      { name: 'forget_person' },
      {
        name: 'delete_tag',
        description: 'Deletes a tag of an image.',
        inputSchema: { type: 'object', properties: { registry: { type: 'string' }, tag: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (!states(features, DELETING)) return [];
    const ended = ownLogouts(features);
    if (ended.length > 0) return placesOf(ended);
    if (!(speaksOfSmall(features) || features.cues.has('only-drafts'))) return [];
    // What is only taken out of something is judged as that, and not twice.
    if (removedLinks(features).length > 0) return [];
    const acts = removals(features);
    const lost = acts.filter(({ verb }) => verb !== 'forget');
    if (acts.length === 0 || headsOf(lost, 'container').length > 0 || clearedSettings(features).length > 0) return [];
    const small = acts.map((act) => smallThings(features, act));
    // Where an action removes a tag and another the document, the document counts.
    const isAlways = acts.every(({ from }, index) => from !== 'actions' || (small[index] ?? []).length > 0);
    return isAlways ? [...placesOf(small.flat()), ...earlyCues(features, 2, 'only-drafts')] : [];
  },
});
