import { signalled } from '../conditions/machines/remote-machine.ts';
import { defineRule } from '../rule.ts';
import { actsOf, cuePlaces, earlyCues, inDomain, leads, placesOf } from '../conditions/select.ts';
import {
  begunDeployments,
  chosenJobs,
  deployed,
  madeFromCode,
  putsInPlace,
  stopped,
  takenDown,
} from '../conditions/machines/services.ts';

export default defineRule({
  id: 'deploys-or-restarts',
  title: 'It deploys, restarts or scales something, takes a service away for a time, or runs in production',
  moves: 'risk',
  capability: 'runs-job',
  rationale: 'What is deployed or restarted serves users: they feel it at once.',
  limits: 'A development server is restarted without harm.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.9 },
  examples: {
    match: [
      { name: 'run_migration', description: 'Runs a migration in production.' },
      { name: 'activate_version', description: 'Activates a version in production.' },
      { name: 'rebuild_service', description: 'Rebuilds a service.' },
      { name: 'restart', description: 'Restarts the server of the home.', server: 'npm/home-assistant-kit' },
      { name: 'create_service', inputSchema: { type: 'object', properties: { repo: {} } }, server: 'npm/vercel-kit' },
      { name: 'deploy_site', description: 'Deploys the site.' },
      { name: 'import_website', description: 'Imports a website from an archive.', server: 'npm/hosting-kit' },
      { name: 'setup_vm', description: 'Sets up a virtual machine.' },
      { name: 'stop_instance', description: 'Stops an instance.' },
      { name: 'create_deployment', description: 'Creates a deployment.' },
      { name: 'trigger_deployment', description: 'Triggers a deployment.' },
      { name: 'sync_application', description: 'Syncs an application.', server: 'npm/argocd-kit' },
    ],
    noMatch: [
      { name: 'update_note', description: 'Updates a note on a release in production.' },
      { name: 'deploy_reader', description: 'Runs one of these read-only operations: get_deploy, list_deploys.' },
      { name: 'stop_job', description: 'Stops a job.' },
      { name: 'restart_app', description: 'Restarts an app.', server: 'npm/ios-device' },
    ],
  },
  detect(features) {
    const chosen = chosenJobs(features);
    const jobs = [...actsOf(features, ['name', 'title', 'sentence', 'later'], ['job']), ...chosen];
    const said = cuePlaces(features, 'production');
    const made = madeFromCode(features);
    // `deploy_reader`, "Runs one of these read-only operations"
    if (jobs.length + said.length + made.length === 0 || earlyCues(features, 1, 'read-only').length > 0) return [];
    if (inDomain(features, 'device', 'browser', 'search')) return placesOf(takenDown(features, jobs));
    const live = said.length > 0 && (leads(features, ['job', 'run']) || putsInPlace(features)) ? said : [];
    return [
      ...placesOf([...deployed(features), ...chosen, ...made, ...stopped(features), ...signalled(features)]),
      ...live,
      ...begunDeployments(features),
    ];
  },
});
