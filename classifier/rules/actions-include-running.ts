import { defineRule } from '../rule.ts';
import { DELETING, RUNNING, WRITING, chosenActs, placesOf } from '../conditions/select.ts';

const GOES_BY_STEPS = /^(?:rebase|merge|cherry_pick|revert)$/;

export default defineRule({
  id: 'actions-include-running',
  title: 'One of its actions runs, starts or stops something',
  moves: 'category',
  capability: null,
  rationale: 'A tool that shows a service and restarts it is allowed or refused as one: the restart decides.',
  limits: '"open" and "test" may only look.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Execute: 2, Read: -1 } },
  examples: {
    match: [
      {
        name: 'pipeline',
        description: 'Work with a pipeline.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['list', 'start'] } } },
      },
      {
        name: 'service',
        description: 'Manage a service.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['get', 'restart'] } } },
      },
    ],
    noMatch: [
      { name: 'restart_service', description: 'Restarts a service.' },
      {
        name: 'service',
        description: 'Look at a service.',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['get', 'list'] } } },
      },
      {
        name: 'route',
        description: 'Time from here to there.',
        inputSchema: { type: 'object', properties: { mode: { type: 'string', enum: ['walking', 'driving'] } } },
      },
    ],
  },
  detect(features) {
    const runs = chosenActs(features, RUNNING);
    // `git_rebase` with "start", "continue" and "abort": how far it has come itself.
    if (runs.length === 0 || (features.lead !== null && GOES_BY_STEPS.test(features.lead.verb))) return [];
    // Where another action deletes, that one decides; a bisection is reset, a queue cleared, as part of its run.
    const deletes = chosenActs(features, DELETING).filter(({ verb }) => verb !== 'reset' && verb !== 'clear');
    if (deletes.length > 0) return [];
    // Opening a view is the least of what an editor does.
    return placesOf(
      chosenActs(features, WRITING).length > 0 ? runs.filter(({ effect }) => effect !== 'session') : runs,
    );
  },
});
