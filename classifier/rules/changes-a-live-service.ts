import { defineRule } from '../rule.ts';
import { cuePlaces, inDomain, leadingActs, placesOf, thingsOf } from '../select.ts';

export default defineRule({
  id: 'changes-a-live-service',
  title: 'It starts, stops or changes a running service',
  moves: 'risk',
  capability: 'runs-job',
  rationale: 'Users of a service feel at once when it stops or changes.',
  limits: 'Development servers are called services too.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.5 },
  examples: {
    match: [
      { name: 'restart_service', description: 'Restarts a service.' },
      { name: 'deploy_site', description: 'Deploys the site to production.' },
    ],
    noMatch: [
      { name: 'run_tests', description: 'Runs the tests.' },
      { name: 'get_service', description: 'Shows a service.' },
      { name: 'launch_app', description: 'Launches an app.', server: 'npm/ios-device' },
    ],
  },
  detect(features) {
    if (inDomain(features, 'device', 'browser')) return [];
    const acts = leadingActs(features, ['job']);
    return [
      ...placesOf(thingsOf(acts, 'service')),
      ...(leadingActs(features, ['job', 'run']).length > 0 ? cuePlaces(features, 'production') : []),
    ];
  },
});
