import { isSaidOfIt, ofTestNetwork } from '../conditions/money/play-money.ts';
import { defineRule } from '../rule.ts';
import { PAYING, READING, cuePlaces, leadingActs, leads } from '../conditions/select.ts';

export default defineRule({
  id: 'is-a-dry-run-or-play',
  title: 'It is a dry run, play money or a test environment',
  moves: 'risk',
  capability: null,
  rationale: 'In a simulation nothing is at stake.',
  limits: 'A dry-run parameter is often off by default, and a simulation can cost what it runs on.',
  references: ['google-aip/AIP-163'],
  prior: { risk: -1 },
  examples: {
    match: [
      { name: 'place_order', description: 'Paper trading: places a simulated order.' },
      { name: 'apply', description: 'Dry run of the change.' },
      { name: 'send_coin', description: 'Sends a coin.', server: 'npm/xrp-testnet-kit' },
    ],
    noMatch: [
      { name: 'find_game', description: 'Finds a board game.' },
      { name: 'apply', description: 'Applies the change. Use dry-run to see it first.' },
      { name: 'place_order', description: 'Places an order.' },
    ],
  },
  detect(features) {
    const said = cuePlaces(features, 'dry-run').filter(isSaidOfIt);
    if (said.length > 0) return leads(features, READING) ? [] : said;
    return ofTestNetwork(features, leadingActs(features, PAYING));
  },
});
