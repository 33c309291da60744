import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-shelving',
  title: 'The name says that it archives, hides or pauses',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'Archiving and trashing usually keep the data, so it is a change rather than a loss.',
  limits: 'Some products call a deletion "archive"; then its description says so.',
  references: ['google-aip/AIP-136', 'owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 1.5, Destructive: 0.3 } },
  examples: {
    match: [{ name: 'archive_channel' }, { name: 'pause_campaign' }],
    noMatch: [{ name: 'list_archived_channels' }, { name: 'delete_archive' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['shelve']));
  },
});
