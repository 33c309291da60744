import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-deleting',
  title: 'The name says that it deletes',
  moves: 'category',
  capability: 'deletes',
  rationale: 'Delete, remove, drop and clear name the loss of something.',
  limits: 'Some servers only move to a trash: the description tells.',
  references: ['mitre-atlas-5.6.1/AML.T0101', 'owasp-agentic-2026/ASI02'],
  prior: { category: { Destructive: 5, Read: -1.5, Write: -0.5 } },
  examples: {
    match: [{ name: 'delete_backups' }, { name: 'project-remove' }, { name: 'dropTable' }],
    noMatch: [{ name: 'list_deleted_items' }, { name: 'undelete_file' }, { name: 'get_removal_status' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['delete']));
  },
});
