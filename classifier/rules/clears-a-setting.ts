import { clearedSettings } from '../conditions/removal/cleared-settings.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'clears-a-setting',
  title: 'What it clears is a setting or a cache of its own',
  moves: 'risk',
  capability: null,
  rationale: 'A default, a filter or a session variable is set again in a moment.',
  limits: 'A setting can protect something, and a cache can be what a slow source is spared by.',
  references: ['data/labelled-tools'],
  // From the two levels of what is removed down to the lowest: nothing is lost that is not set again.
  prior: { risk: -1.6 },
  examples: {
    match: [
      { name: 'clear_default_org', description: 'Clear the default org.' },
      { name: 'reset_session_defaults', description: 'Reset the defaults.' },
      { name: 'clear_cache', description: 'Clears the cache.' },
      { name: 'wipe_logs', description: 'Wipes the logs of the page.', server: 'npm/browser-tools' },
      { name: 'clear_variables', description: 'Clears all variables.' },
    ],
    noMatch: [
      { name: 'clear_database' },
      { name: 'reset_to_factory_defaults' },
      { name: 'clear_cache', server: 'npm/wordpress' },
      { name: 'get_default' },
      { name: 'empty_basket', description: 'Empties the basket.' },
    ],
  },
  detect(features) {
    return clearedSettings(features);
  },
});
