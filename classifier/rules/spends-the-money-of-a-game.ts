import { keyPlace } from '../reading/parameters.ts';
import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, parametersNamed, PAYING, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'spends-the-money-of-a-game',
  title: 'What it spends is the money of a game',
  moves: 'both',
  capability: null,
  rationale: 'Gold of a game buys nothing outside it.',
  limits: 'Some games sell their money, and some bets are called games.',
  references: ['cjeu/C-472/24'],
  prior: { category: { Financial: -2.5 }, risk: -1.5 },
  examples: {
    match: [
      { name: 'buy_sword', description: 'Buys a sword.', server: 'npm/dungeon-game' },
      {
        name: 'buy_supplies',
        description: 'Buys supplies.',
        inputSchema: { type: 'object', properties: { gameId: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'buy_stock', description: 'Buys a stock.' },
      { name: 'list_players', description: 'Lists players.', server: 'npm/dungeon-game' },
    ],
  },
  detect(features) {
    const acts = leadingActs(features, PAYING);
    if (acts.length === 0) return [];
    return inDomain(features, 'game') ? placesOf(acts) : parametersNamed(features, 'game player npc').map(keyPlace);
  },
});
