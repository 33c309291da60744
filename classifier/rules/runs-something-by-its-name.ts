import { defineRule } from '../rule.ts';
import { leads, placesOf, leadingHeads } from '../conditions/select.ts';

export default defineRule({
  id: 'runs-something-by-its-name',
  title: 'It runs any action, tool or function that the caller names',
  moves: 'risk',
  capability: 'runs-code',
  rationale: 'One tool then reaches whatever its product can do, the worst included.',
  limits: 'All that can be named may be harmless.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.4 },
  examples: {
    match: [
      { name: 'execute_action', description: 'Executes an action by its name.' },
      { name: 'invoke_function', description: 'Invokes a function.' },
    ],
    noMatch: [
      { name: 'run_tests', description: 'Runs the tests.' },
      { name: 'list_actions', description: 'Lists actions.' },
    ],
  },
  detect(features) {
    return leads(features, ['run']) ? placesOf(leadingHeads(features, ['run'], 'callable')) : [];
  },
});
