import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, placesOf } from '../select.ts';

const DEPLOYS = /^(?:deploy|redeploy|rollback|rollout|restart|reboot|shutdown|failover|drain|scale|halt)$/;

export default defineRule({
  id: 'deploys-or-restarts',
  title: 'It deploys, restarts or scales something',
  moves: 'risk',
  capability: 'runs-job',
  rationale: 'What is deployed or restarted serves users: they feel it at once.',
  limits: 'A development server is restarted without harm.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.9 },
  examples: {
    match: [
      { name: 'restart_service', description: 'Restarts a service.' },
      { name: 'deploy_site', description: 'Deploys the site.' },
    ],
    noMatch: [
      { name: 'run_tests', description: 'Runs the tests.' },
      { name: 'list_deployments' },
      { name: 'restart_app', description: 'Restarts an app.', server: 'npm/ios-device' },
    ],
  },
  detect(features) {
    if (inDomain(features, 'device', 'browser')) return [];
    return placesOf(leadingActs(features, ['job']).filter(({ verb }) => DEPLOYS.test(verb)));
  },
});
