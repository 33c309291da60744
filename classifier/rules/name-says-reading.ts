import { defineRule } from '../rule.ts';
import { readsAmongOthers } from '../conditions/demanded-actions.ts';
import { actsOf, placesOf, READING } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-reading',
  title: 'The name says that it reads',
  moves: 'category',
  capability: null,
  rationale:
    'Authors name tools after what they do. A name led by get, list or search is a reading tool in nearly every server.',
  limits: 'A name can be milder than its tool: `get_shareable_link` changes who has access.',
  references: ['google-aip/AIP-130', 'data/labelled-tools'],
  prior: { category: { Read: 2, Write: -1, Execute: -0.5, Destructive: -1.5, Financial: -1 } },
  examples: {
    match: [{ name: 'list_backups' }, { name: 'project_search' }, { name: 'getInvoice' }],
    noMatch: [{ name: 'delete_list' }, { name: 'order_cancel' }],
  },
  detect(features) {
    const reads = actsOf(features, ['name'], READING);
    return reads.length > 0 && readsAmongOthers(features) ? [] : placesOf(reads);
  },
});
