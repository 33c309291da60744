import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../select.ts';

export default defineRule({
  id: 'name-says-opening-a-session',
  title: 'The name says that it connects or selects a context',
  moves: 'category',
  capability: null,
  rationale: 'Connecting, logging in and switching context change what later calls act on.',
  limits: '"Open" may only fetch what it opens.',
  references: [],
  prior: { category: { Execute: 1.2 } },
  examples: {
    match: [{ name: 'connect' }, { name: 'open_tab' }, { name: 'login' }],
    noMatch: [{ name: 'list_connections' }, { name: 'open_issue' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['session']));
  },
});
