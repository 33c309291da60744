import { defineRule } from '../rule.ts';
import { leadingActs, nameSays, placesOf, thingsOf } from '../select.ts';

export default defineRule({
  id: 'clears-a-setting',
  title: 'What it clears is a setting of its own',
  moves: 'risk',
  capability: null,
  rationale: 'A default, a filter or a session variable is set again in a moment.',
  limits: 'A setting can protect something.',
  references: ['data/labelled-tools'],
  prior: { risk: -1 },
  examples: {
    match: [
      { name: 'clear_default_org', description: 'Clear the default org.' },
      { name: 'reset_session_defaults', description: 'Reset the defaults.' },
    ],
    noMatch: [{ name: 'clear_database' }, { name: 'get_default' }],
  },
  detect(features) {
    const acts = leadingActs(features, ['delete']).filter(({ verb }) => /^(?:clear|reset|unset)$/.test(verb));
    return [
      ...placesOf(thingsOf(acts, 'setting')),
      ...(acts.length > 0 ? nameSays(features, 'default defaults session') : []),
    ];
  },
});
