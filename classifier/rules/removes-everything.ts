import { emptiedFirst, isOfOne, isOfRange, isSetBack } from '../conditions/removal/all-of-it.ts';
import { emptiedBins, emptiedWholly, removedLinks, speaksOfAll } from '../conditions/removal/removal.ts';
import { isWholeHistory, sessionVariables } from '../conditions/removal/small-things.ts';
import { defineRule } from '../rule.ts';
import { textAt } from '../reading/words/place.ts';
import { earlyCues, headsOf, leadingActs, leads, nameSays, quantifiers, DELETING } from '../conditions/select.ts';

const EVERYTHING = /^(?:all|every|entire|whole|everything)$/i;

export default defineRule({
  id: 'removes-everything',
  title: 'One call can remove everything',
  moves: 'risk',
  capability: 'bulk',
  rationale: '"All" has no bound: the caller never names what is lost.',
  limits: '"All" can refer to a handful.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 1.9 },
  examples: {
    match: [
      { name: 'delete_messages', description: 'Deletes all messages.' },
      { name: 'empty_trash' },
      { name: 'logout', description: 'Logs out of all accounts.' },
      { name: 'wipe_device' },
      { name: 'flushdb' },
      { name: 'import_table', inputSchema: { type: 'object', properties: { truncateFirst: { type: 'boolean' } } } },
    ],
    noMatch: [
      { name: 'delete_catch_all', description: 'Deletes a catch-all address.' },
      { name: 'delete_messages', description: 'Deletes multiple messages.' },
      { name: 'delete_note', description: 'Deletes a note and all its links.' },
      { name: 'remove_from_trash', description: 'Removes a page from the trash.' },
      { name: 'reset_extensions', description: 'Resets all extensions to their default state.' },
      { name: 'write_log', inputSchema: { type: 'object', properties: { truncate: { type: 'boolean' } } } },
      { name: 'clear_variables', description: 'Clears all variables.' },
      { name: 'erase_device_history' },
    ],
  },
  detect(features) {
    const acts = speaksOfAll(features) ? leadingActs(features, DELETING) : [];
    // A catch-all is one address.
    if (acts.length === 0 || /catch[-_]?all/i.test(features.name.text)) return emptiedFirst(features);
    if ((headsOf(acts, 'trivial').length > 0 && !acts.some(isWholeHistory)) || acts.some(isOfRange)) return [];
    if (isSetBack(features, acts) || sessionVariables(features, acts).length > 0 || removedLinks(features).length > 0)
      return [];
    const ends = leads(features, ['revoke']) ? earlyCues(features, 2, 'all-of') : [];
    return [
      ...emptiedBins(acts),
      ...emptiedWholly(features, acts),
      ...nameSays(features, 'all everything'),
      ...quantifiers(acts).filter((place) => EVERYTHING.test(textAt(place)) && !isOfOne(place)),
      ...ends,
    ];
  },
});
