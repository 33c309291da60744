import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-controlling',
  title: 'The name says that it starts, stops or builds something',
  moves: 'both',
  capability: 'runs-job',
  rationale: 'Starting, stopping, building and deploying change what is running.',
  limits: '`test_connection` starts nothing that lasts.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 2, Read: -0.7 }, risk: 0.5 },
  examples: {
    match: [{ name: 'restart_service' }, { name: 'deploy' }, { name: 'build_project' }],
    noMatch: [{ name: 'deployment_list' }, { name: 'get_build_log' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['job']));
  },
});
