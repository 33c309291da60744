import { defineRule } from '../rule.ts';
import { cuePlaces } from '../select.ts';

export default defineRule({
  id: 'is-a-dry-run-or-play',
  title: 'It is a dry run, a game or a test environment',
  moves: 'risk',
  capability: null,
  rationale: 'In a simulation nothing is at stake.',
  limits: 'A dry-run parameter is often off by default, and a running game is real to whoever develops it.',
  references: ['google-aip/AIP-163'],
  prior: { risk: -0.6 },
  examples: {
    match: [
      { name: 'place_order', description: 'Paper trading: places a simulated order.' },
      { name: 'apply', description: 'Dry run of the change.' },
    ],
    noMatch: [
      { name: 'apply', description: 'Applies the change.' },
      { name: 'place_order', description: 'Places an order.' },
    ],
  },
  detect(features) {
    return cuePlaces(features, 'dry-run');
  },
});
