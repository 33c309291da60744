import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { cuePlaces, onlyReads, parametersWith } from '../select.ts';

export default defineRule({
  id: 'asks-for-confirmation',
  title: 'It asks for a confirmation first',
  moves: 'risk',
  capability: null,
  rationale: 'Authors ask for a confirmation where a call hurts.',
  limits: 'The question is only a text: the agent may answer it itself.',
  references: ['owasp-agentic-2026/ASI09'],
  prior: { risk: 0.2 },
  examples: {
    match: [
      {
        name: 'reset',
        description: 'Resets the account.',
        inputSchema: { type: 'object', properties: { confirm: { type: 'boolean' } } },
      },
      { name: 'reset', description: 'Always confirm with the user.' },
    ],
    noMatch: [{ name: 'reset', description: 'Resets the account.' }],
  },
  detect(features) {
    const asks = [
      ...parametersWith(features, 'confirm')
        .filter(({ words }) => words.some((word) => word.startsWith('confirm') || word === 'acknowledge'))
        .map(keyPlace),
      ...cuePlaces(features, 'asks-approval'),
    ];
    return asks.length > 0 && onlyReads(features) ? [] : asks;
  },
});
