import { defineRule } from '../rule.ts';
import { placesOf, leadingThings } from '../select.ts';

export default defineRule({
  id: 'changes-infrastructure',
  title: 'It changes network, domain or production settings',
  moves: 'risk',
  capability: 'changes-data',
  rationale: 'A wrong DNS record or firewall rule takes everything behind it down.',
  limits: '"Domain" can be a topic.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { risk: 0.8 },
  examples: {
    match: [{ name: 'update_dns_record', description: 'Updates a DNS record.' }, { name: 'create_firewall_rule' }],
    noMatch: [{ name: 'list_dns_records' }, { name: 'create_note' }],
  },
  detect(features) {
    return placesOf(leadingThings(features, ['create', 'update', 'shelve'], 'infra'));
  },
});
