import { defineRule } from '../rule.ts';
import { actsOf, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'name-says-sending',
  title: 'The name says that it sends or publishes',
  moves: 'both',
  capability: 'changes-data',
  rationale: 'What was sent cannot be taken back: others may have read it.',
  limits: 'An event or a request that is sent to a program reaches nobody: `publish_event`.',
  references: ['mitre-atlas-5.6.1/AML.T0086', 'owasp-agentic-2026/ASI02'],
  prior: { category: { Write: 2, Read: -1 }, risk: 0.8 },
  examples: {
    match: [{ name: 'send_newsletter' }, { name: 'publish_release_notes' }],
    noMatch: [{ name: 'list_sent_messages' }, { name: 'send_funds' }],
  },
  detect(features) {
    return placesOf(actsOf(features, ['name'], ['send', 'publish']));
  },
});
