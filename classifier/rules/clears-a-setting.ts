import { sessionVariables } from '../conditions/small-things.ts';
import { defineRule } from '../rule.ts';
import { does, inDomain, leadingActs, nameSays, placesOf, thingsOf } from '../conditions/select.ts';

const CLEARS: readonly string[] = ['clear', 'reset', 'unset', 'wipe', 'flush'];
const BUFFERS =
  /^(?:caches?|console_output|(?:output_|console_|log_|network_)?buffers?|(?:console|network)_(?:logs?|entries|messages|requests))$/;

export default defineRule({
  id: 'clears-a-setting',
  title: 'What it clears is a setting or a cache of its own',
  moves: 'risk',
  capability: null,
  rationale: 'A default, a filter or a session variable is set again in a moment.',
  limits: 'A setting can protect something, and a cache can be what a slow source is spared by.',
  references: ['data/labelled-tools'],
  prior: { risk: -1 },
  examples: {
    match: [
      { name: 'clear_default_org', description: 'Clear the default org.' },
      { name: 'reset_session_defaults', description: 'Reset the defaults.' },
      { name: 'clear_cache', description: 'Clears the cache.' },
      { name: 'wipe_logs', description: 'Wipes the logs of the page.', server: 'npm/browser-tools' },
      { name: 'clear_variables', description: 'Clears all variables.' },
    ],
    noMatch: [{ name: 'clear_database' }, { name: 'clear_cache', server: 'npm/wordpress' }, { name: 'get_default' }],
  },
  detect(features) {
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
  },
});
