import type { Place } from '../reading/place.ts';
import { defineRule } from '../rule.ts';
import { cuePlaces, leads, READING } from '../conditions/select.ts';

/** "Use dry-run to preview" and "supports dry run" leave the choice to the caller. */
const isSaidOfIt = ({ source, start }: Place): boolean =>
  !/\b(?:use|with|supports?|optional|optionally|pass|set|enable|offers?|via|has) (?:an? |the )?$/i.test(
    source.text.slice(Math.max(0, start - 20), start),
  );

export default defineRule({
  id: 'is-a-dry-run-or-play',
  title: 'It is a dry run, play money or a test environment',
  moves: 'risk',
  capability: null,
  rationale: 'In a simulation nothing is at stake.',
  limits: 'A dry-run parameter is often off by default, and a simulation can cost what it runs on.',
  references: ['google-aip/AIP-163'],
  prior: { risk: -0.6 },
  examples: {
    match: [
      { name: 'place_order', description: 'Paper trading: places a simulated order.' },
      { name: 'apply', description: 'Dry run of the change.' },
    ],
    noMatch: [
      { name: 'find_game', description: 'Finds a board game.' },
      { name: 'apply', description: 'Applies the change. Use dry-run to see it first.' },
      { name: 'place_order', description: 'Places an order.' },
    ],
  },
  detect(features) {
    const said = cuePlaces(features, 'dry-run').filter(isSaidOfIt);
    return said.length === 0 || leads(features, READING) ? [] : said;
  },
});
