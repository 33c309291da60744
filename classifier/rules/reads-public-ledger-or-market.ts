import { defineRule } from '../rule.ts';
import { isPublic } from '../privacy.ts';
import { cuePlaces, leads, READING } from '../select.ts';

export default defineRule({
  id: 'reads-public-ledger-or-market',
  title: 'What it reads is on a public ledger or market',
  moves: 'risk',
  capability: null,
  rationale: 'Anyone can read a blockchain, a market price or a company register.',
  limits: "The same server may hold the caller's own keys.",
  references: [],
  prior: { risk: -0.8 },
  examples: {
    match: [
      {
        name: 'get_balance',
        description: 'Balance of an address.',
        inputSchema: { type: 'object', properties: { address: { type: 'string' } } },
      },
      {
        name: 'get_candles',
        description: 'Candles of a symbol.',
        inputSchema: { type: 'object', properties: { symbol: { type: 'string' } } },
      },
      { name: 'get_balance', server: 'npm/evm-chain' },
    ],
    noMatch: [{ name: 'get_balance', description: 'Your balance.', server: 'npm/bank' }, { name: 'list_notes' }],
  },
  detect(features) {
    return leads(features, READING) && cuePlaces(features, 'web-content').length === 0 ? isPublic(features) : [];
  },
});
