import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { earlyCues, leadingActs, nameSays, parametersWith, quantifiers, DELETING } from '../select.ts';

export default defineRule({
  id: 'removes-in-bulk',
  title: 'One call removes many things',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'One mistaken call is as bad as all of the single ones together.',
  limits: '"All" can refer to a handful.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 0.7 },
  examples: {
    match: [
      {
        name: 'delete_messages',
        description: 'Deletes multiple messages.',
        inputSchema: { type: 'object', properties: { ids: { type: 'array', items: { type: 'string' } } } },
      },
      { name: 'batch_delete_contacts' },
      { name: 'logout', description: 'Logs out of all accounts.' },
    ],
    noMatch: [
      { name: 'delete_message', description: 'Deletes one message.' },
      { name: 'list_all', description: 'Lists all messages.' },
    ],
  },
  detect(features) {
    const acts = leadingActs(features, DELETING);
    if (acts.length === 0) return [];
    const lists = parametersWith(features, 'id-list')
      .filter(({ depth }) => depth < 2)
      .map(keyPlace);
    return [
      ...nameSays(features, 'batch bulk all multiple many everything'),
      ...quantifiers(acts),
      ...earlyCues(features, 3, 'all-of'),
      ...lists,
    ];
  },
});
