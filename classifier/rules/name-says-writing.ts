import { defineRule } from '../rule.ts';
import { demandsWorse } from '../conditions/demanded-actions.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-writing',
  title: 'The name says that it creates or changes something',
  moves: 'category',
  capability: 'changes-data',
  rationale: 'Create, add, set and update at the head of a name nearly always change data.',
  limits: '`set_context` or `add_numbers` change nothing that lasts.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 2, Read: -1, Execute: -0.5 } },
  examples: {
    match: [{ name: 'create_page' }, { name: 'calendar_event_update' }],
    noMatch: [{ name: 'list_updates' }, { name: 'get_created_items' }, { name: 'delete_note' }],
  },
  detect(features) {
    const writes = actsOf(features, ['name'], ['create', 'invoice', 'update']);
    return writes.length > 0 && demandsWorse(features) ? [] : placesOf(writes);
  },
});
