import { defineRule } from '../rule.ts';
import { cuePlaces, inDomain, leadingActs, placesOf, thingsOf } from '../select.ts';

export default defineRule({
  id: 'changes-a-live-service',
  title: 'It deploys, stops or restarts a service',
  moves: 'risk',
  capability: 'runs-job',
  rationale: 'Users of a service feel at once when it stops or changes.',
  limits: 'Development servers are called services too.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.8 },
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
    const live = thingsOf(acts, 'service');
    const deploys = acts.filter(({ verb }) =>
      /^(?:deploy|redeploy|rollback|rollout|restart|reboot|shutdown|failover|drain|scale)$/.test(verb),
    );
    return [
      ...placesOf(live),
      ...placesOf(deploys),
      ...(leadingActs(features, ['job', 'run']).length > 0 ? cuePlaces(features, 'production') : []),
    ];
  },
});
