import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { DELETING, leadingActs, parametersWith } from '../select.ts';

export default defineRule({
  id: 'removes-what-a-list-names',
  title: 'It takes a list of what to remove',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'A list has no stated end: a wrong one takes many things at once.',
  limits: 'A list often holds one id.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 0.3 },
  examples: {
    match: [
      {
        name: 'delete_notes',
        description: 'Deletes notes.',
        inputSchema: { type: 'object', properties: { ids: { type: 'array', items: { type: 'string' } } } },
      },
    ],
    noMatch: [
      {
        name: 'delete_note',
        description: 'Deletes a note.',
        inputSchema: { type: 'object', properties: { id: { type: 'string' } } },
      },
    ],
  },
  detect(features) {
    if (leadingActs(features, DELETING).length === 0) return [];
    return parametersWith(features, 'id-list')
      .filter(({ depth }) => depth < 2)
      .map(keyPlace);
  },
});
