import { defineRule } from '../rule.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { inDomain, leads, parametersWith, READING, onlyRecords } from '../conditions/select.ts';

export default defineRule({
  id: 'takes-an-amount-and-a-recipient',
  title: 'It takes an amount and somewhere to send it',
  moves: 'both',
  capability: 'moves-money',
  rationale: 'Amount and destination together are the shape of a payment.',
  limits: 'A budget entry has both as well: what keeps books is left out.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 1 }, risk: 0.5 },
  examples: {
    match: [
      {
        name: 'tip',
        description: 'Tips somebody.',
        inputSchema: { type: 'object', properties: { amount: { type: 'number' }, recipient: { type: 'string' } } },
      },
      {
        name: 'move',
        description: 'Move.',
        inputSchema: { type: 'object', properties: { amount: { type: 'number' }, to_address: { type: 'string' } } },
      },
    ],
    noMatch: [
      {
        name: 'draw',
        description: 'Draw.',
        inputSchema: { type: 'object', properties: { amount: { type: 'number' } } },
      },
      {
        name: 'add_entry',
        description: 'Adds an entry.',
        server: 'npm/bookkeeping',
        inputSchema: { type: 'object', properties: { amount: { type: 'number' }, payee: { type: 'string' } } },
      },
      { name: 'list', description: 'List.', inputSchema: { type: 'object', properties: { to: { type: 'string' } } } },
    ],
  },
  detect(features) {
    const amounts = parametersWith(features, 'amount');
    if (amounts.length === 0 || leads(features, READING) || inDomain(features, 'accounting') || onlyRecords(features))
      return [];
    const targets = features.parameters.filter(
      ({ words, role }) =>
        role === 'recipient' ||
        words.some((word) => /^(?:to|recipient|destination|beneficiary|payee|side|symbol|wallet)$/.test(word)),
    );
    return targets.length > 0 ? [...amounts, ...targets].map(keyPlace) : [];
  },
});
