import type { Thing } from '../reading/words/nouns.ts';
import { defineRule } from '../rule.ts';
import { isOnScreen } from '../conditions/machines/screens.ts';
import {
  chosenActs,
  inDomain,
  leadingActs,
  leads,
  parametersWith,
  placesOf,
  statedActs,
} from '../conditions/select.ts';

export default defineRule({
  id: 'starts-or-stops-something',
  title: 'It starts or stops something that runs',
  moves: 'nothing',
  capability: 'runs-job',
  rationale: 'What runs costs, and does by itself whatever it was made to do.',
  limits: 'What is "run" may only be looked up.',
  references: ['owasp-agentic-2026/ASI02', 'mitre-atlas-5.6.1/AML.T0053'],
  prior: {},
  examples: {
    match: [
      { name: 'trigger_build', description: 'Triggers a build.' },
      { name: 'execute_workflow', description: 'Executes a workflow.' },
      {
        name: 'manage_service',
        inputSchema: { type: 'object', properties: { action: { type: 'string', enum: ['get', 'restart'] } } },
      },
    ],
    noMatch: [
      { name: 'list_builds' },
      { name: 'run_script', description: 'Runs a script.' },
      {
        name: 'execute_sql',
        description: 'Execute SQL.',
        inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
      },
      { name: 'launch_app', description: 'Launches an app.', server: 'npm/ios-device' },
    ],
  },
  detect(features) {
    const jobs = [
      ...(leads(features, ['job']) ? leadingActs(features, ['job']) : statedActs(features, ['job'])),
      ...chosenActs(features, ['job']),
    ].filter((act) => !isOnScreen(features, act));
    if (jobs.length > 0 || !leads(features, ['run'])) return placesOf(jobs);
    if (inDomain(features, 'shell') || parametersWith(features, 'code', 'command', 'sql').length > 0) return [];
    return placesOf(leadingActs(features, ['run']).filter(({ things }) => !things.some(isText)));
  },
});

/** Code and queries are run as well, but they are text that somebody gives. */
const isText = ({ word, classes, head }: Thing): boolean =>
  head && (classes.has('code') || /^(?:quer(?:y|ies)|sql|statements?|mutations?|cypher|graphql)$/.test(word));
