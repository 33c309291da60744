import { mergedRecords, mergedRequests } from '../conditions/removal/merged.ts';
import { placesOf } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'merges-for-good',
  title: 'It makes one of two that nobody takes apart again',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'What told two customers apart is gone, and everybody builds on code that was merged.',
  limits: 'Some products keep what was merged, and a commit can be reverted.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      { name: 'merge_contacts', description: 'Merges two contacts.' },
      { name: 'merge_pull_request', description: 'Merges a pull request.' },
    ],
    noMatch: [
      { name: 'merge_cells', description: 'Merges two cells.' },
      { name: 'merge_branch', description: 'Merges a branch.' },
      { name: 'create_merge_request', description: 'Opens a merge request.', server: 'npm/gitlab-kit' },
    ],
  },
  detect(features) {
    return placesOf([...mergedRecords(features), ...mergedRequests(features)]);
  },
});
