import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, parametersNamed, PAYING, placesOf } from '../conditions/select.ts';

/** Words of a sentence that mean a game wherever they stand: sports are bet on as well. */
const IN_A_GAME = /^(?:in-game|ingame|npcs?|loot|dungeon)$/;

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
      { name: 'sell_loot', description: 'Sells loot to a vendor.' },
      {
        name: 'buy_supplies',
        description: 'Buys supplies.',
        inputSchema: { type: 'object', properties: { gameId: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'buy_stock', description: 'Buys a stock.' },
      {
        name: 'complete_purchase',
        description: 'Completes a game purchase.',
        inputSchema: { type: 'object', properties: { gameId: { type: 'string' } } },
      },
      { name: 'list_players', description: 'Lists players.', server: 'npm/dungeon-game' },
    ],
  },
  detect(features) {
    const acts = leadingActs(features, PAYING);
    if (acts.length === 0) return [];
    const isSaid = features.opening.some(({ text }) => IN_A_GAME.test(text));
    if (isSaid || inDomain(features, 'game')) return placesOf(acts);
    // "Completes a game purchase": it is paid for with money.
    const isBought = acts.some(({ things }) => things.some(({ word }) => /^games?$/.test(word)));
    return isBought ? [] : parametersNamed(features, 'game player npc').map(keyPlace);
  },
});
