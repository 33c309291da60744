import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-running',
  title: 'The name says that it runs something or moves a machine',
  moves: 'category',
  capability: null,
  rationale: 'A name that runs, launches or presses says so even where the description tells only how.',
  limits: 'What is run may only read, as a query does.',
  references: ['owasp-agentic-2026/ASI02', 'data/labelled-tools'],
  prior: { category: { Execute: 1.5, Read: -0.7 } },
  examples: {
    match: [{ name: 'run_macro' }, { name: 'invoke_function' }, { name: 'press_key' }],
    noMatch: [{ name: 'run_list' }, { name: 'get_run' }, { name: 'restart_service' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['run', 'device']));
  },
});
