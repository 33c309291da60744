import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../select.ts';

export default defineRule({
  id: 'name-says-running',
  title: 'The name says that it runs something',
  moves: 'category',
  capability: null,
  rationale: 'Run, execute and invoke hand control to something that the caller chooses.',
  limits: 'Reports, audits and saved queries are "run" as well, and only read.',
  references: ['owasp-agentic-2026/ASI05'],
  prior: { category: { Execute: 1.5, Read: -0.3 } },
  examples: {
    match: [{ name: 'execute_script' }, { name: 'run_shell' }],
    noMatch: [{ name: 'list_runs' }, { name: 'run_report' }, { name: 'get_execution' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['run']));
  },
});
