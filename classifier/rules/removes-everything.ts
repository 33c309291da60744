import type { Act } from '../reading/act.ts';
import { emptiedFirst } from '../conditions/emptied-first.ts';
import { emptiedBins, emptiedWholly, removedLinks, speaksOfAll } from '../conditions/removal.ts';
import { sessionVariables } from '../conditions/small-things.ts';
import { defineRule } from '../rule.ts';
import { textAfter, textAt, type Place } from '../reading/place.ts';
import {
  earlyCues,
  headsOf,
  leadingActs,
  leads,
  nameSays,
  quantifiers,
  opens,
  DELETING,
} from '../conditions/select.ts';

const EVERYTHING = /^(?:all|every|entire|everything)$/i;

const DEFAULT = new Set(['default', 'defaults']);

/** "Clears all values of a range" */
const isOfRange = ({ verb, things, origin }: Act): boolean =>
  verb === 'clear' && [...things, ...origin].some(({ word, head }) => head && /(?:^|_)ranges?$/.test(word));

/** "Deletes a note and all its links": what hangs on one thing. */
const isOfOne = (place: Place): boolean =>
  place.source.text.slice(0, place.start).endsWith(' and ') &&
  /^ (?:of )?(?:its|their|associated|related|linked|attached)\b/.test(textAfter(place));

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
    if (headsOf(acts, 'trivial').length > 0 || acts.some(isOfRange)) return [];
    // "Resets all extensions to their default state": nothing goes but what was chosen.
    const isSetBack = acts.every(({ verb }) => verb === 'reset') && opens(features, DEFAULT);
    const isOfUsers = headsOf(acts, 'setting').length > 0 || headsOf(acts, 'access').length > 0;
    if (isSetBack && !isOfUsers) return [];
    if (sessionVariables(features, acts).length > 0 || removedLinks(features).length > 0) return [];
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
