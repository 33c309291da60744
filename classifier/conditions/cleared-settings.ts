import type { Features } from '../reading/features.ts';
import type { Place } from '../reading/place.ts';
import { does, inDomain, leadingActs, nameSays, placesOf, thingsOf } from './select.ts';
import { sessionVariables } from './small-things.ts';

const CLEARS: readonly string[] = ['clear', 'reset', 'unset', 'wipe', 'flush'];
const BUFFERS =
  /^(?:caches?|console_output|(?:output_|console_|log_|network_)?buffers?|(?:console|network)_(?:logs?|entries|messages|requests))$/;

/** Where a tool clears what is set, collected or computed again in a moment: a default, a cache, a log that it shows. */
export function clearedSettings(features: Features): readonly Place[] {
  if (!does(features, CLEARS)) return [];
  const acts = leadingActs(features, ['delete']).filter(({ verb }) => CLEARS.includes(verb));
  if (acts.length === 0) return [];
  // What a tool for developers has seen of a page comes again with the next visit.
  const isWatched = inDomain(features, 'browser', 'editor');
  // A cache in front of a site spares it what would else come down on it at once.
  const isServed = inDomain(features, 'cloud', 'cms', 'commerce');
  return [
    ...placesOf(thingsOf(acts, 'setting')),
    ...(isServed
      ? []
      : placesOf(
          acts.flatMap(({ things }) =>
            things.filter(({ word }) => BUFFERS.test(word) || (isWatched && /^(?:console|logs?)$/.test(word))),
          ),
        )),
    ...placesOf(sessionVariables(features, acts)),
    ...nameSays(features, 'default defaults session'),
  ];
}
