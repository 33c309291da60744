import { defineRule } from '../rule.ts';
import { keyPlace } from '../parameters.ts';
import { leads } from '../select.ts';

export default defineRule({
  id: 'reads-public-chain-data',
  title: 'What it reads is on a public ledger or market',
  moves: 'risk',
  capability: null,
  rationale: 'Anyone can read a blockchain or a market price.',
  limits: "The same server may hold the caller's own keys.",
  references: [],
  prior: { risk: -0.7 },
  examples: {
    match: [
      {
        name: 'get_balance',
        description: 'Balance of an address.',
        inputSchema: { type: 'object', properties: { address: { type: 'string' } } },
        server: 'npm/evm-chain',
      },
      {
        name: 'get_candles',
        description: 'Candles of a symbol.',
        inputSchema: { type: 'object', properties: { symbol: { type: 'string' } } },
        server: 'npm/exchange-data',
      },
    ],
    noMatch: [{ name: 'get_balance', description: 'Your balance.', server: 'npm/bank' }, { name: 'list_notes' }],
  },
  detect(features) {
    if (!leads(features, ['read'])) return [];
    return features.parameters
      .filter(({ words }) =>
        words.some((word) => /^(?:address|symbol|symbols|ticker|tickers|coin|pair|token|chain|block|isin)$/.test(word)),
      )
      .map(keyPlace);
  },
});
