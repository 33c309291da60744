import type { Features } from '../../reading/features.ts';
import type { Place } from '../../reading/words/place.ts';
import { does, headsNamed, inDomain, leadingActs, nameSays, placesOf, thingsOf, thingsThat } from '../select.ts';
import { passingState, sessionVariables } from './small-things.ts';

const CLEARS: readonly string[] = ['clear', 'reset', 'unset', 'wipe', 'flush', 'empty'];
const BUFFERS =
  /^(?:caches?|(?:terminal_)?screens?|terminals?|scrollback|console_output|(?:output_|console_|log_|network_)?buffers?|(?:console|network)_(?:logs?|entries|messages|requests))$/;

/** What plays next, or a page and a program keep for themselves. */
const PICKED = /^(?:(?:playback|play)_queues?|(?:local|session|web)_storage|site_data|(?:downloads?|recents?)_list)$/;

/** All settings together are not set again in a moment. */
const WHOLE = /^(?:configs?|configurations?)$/;

/** Where a tool clears what is set, collected or computed again in a moment: a default, a cache, a log that it shows. */
export function clearedSettings(features: Features): readonly Place[] {
  if (!does(features, CLEARS)) return [];
  const acts = leadingActs(features, ['delete']).filter(({ verb }) => CLEARS.includes(verb));
  if (acts.length === 0 || features.words.includes('factory')) return [];
  // What a tool for developers has seen of a page comes again with the next visit.
  const isWatched = inDomain(features, 'browser', 'editor');
  // A cache in front of a site spares it what would else come down on it at once.
  const isServed = inDomain(features, 'cloud', 'cms', 'commerce');
  return [
    ...placesOf(thingsOf(acts, 'setting').filter(({ word }) => !WHOLE.test(word))),
    ...placesOf(headsNamed(acts, PICKED)),
    // What a player plays next
    ...(inDomain(features, 'device') ? placesOf(headsNamed(acts, /^queues?$/)) : []),
    ...(isServed
      ? []
      : placesOf(
          thingsThat(acts, ({ word }) => BUFFERS.test(word) || (isWatched && /^(?:console|logs?)$/.test(word))),
        )),
    ...placesOf(sessionVariables(features, acts)),
    ...placesOf(acts.flatMap(passingState)),
    ...nameSays(features, 'default defaults session'),
  ];
}
