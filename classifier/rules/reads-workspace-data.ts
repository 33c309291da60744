import { defineRule } from '../rule.ts';
import type { Domain } from '../reading/words/lexicon.ts';
import { answerPaths } from '../conditions/files/paths.ts';
import { bringsFeedback } from '../conditions/web-content.ts';
import { privateReading } from '../conditions/privacy/privacy.ts';
import { looksAtAnySite } from '../conditions/addresses.ts';
import { inDomain, leadingActs, leads, placesOf, READING } from '../conditions/select.ts';

const WORKSPACES: readonly Domain[] = [
  'project-management',
  'source-control',
  'observability',
  'cloud',
  'testing',
  'ci',
  'cms',
  'editor',
  'streaming',
  'automation',
  'network',
];

export default defineRule({
  id: 'reads-workspace-data',
  title: 'It reads the ordinary data of a workspace',
  moves: 'risk',
  capability: null,
  rationale: "Issues, boards and dashboards of one's own workspace are neither secret nor personal.",
  limits: 'Tickets may quote customers.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.3 },
  examples: {
    match: [
      { name: 'list_issues', description: 'Lists issues.', server: 'npm/jira' },
      { name: 'get_metrics', server: 'npm/prometheus' },
    ],
    noMatch: [
      { name: 'create_issue', server: 'npm/jira' },
      { name: 'list_issues' },
      {
        name: 'export_board',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } }, required: ['output_path'] },
        server: 'npm/jira',
      },
      {
        name: 'run_audit',
        description: 'Audits a website.',
        inputSchema: { type: 'object', properties: { url: { type: 'string' } }, required: ['url'] },
        server: 'npm/lighthouse-kit',
      },
    ],
  },
  detect(features) {
    const inWorkspace = inDomain(features, ...WORKSPACES) && leads(features, READING);
    if (!inWorkspace || privateReading(features) !== null || bringsFeedback(features)) return [];
    // What is written to any path is more than an answer, and what an open page says is anybody's.
    if (answerPaths(features).length > 0 || looksAtAnySite(features) || inDomain(features, 'browser')) return [];
    return placesOf(leadingActs(features, READING));
  },
});
