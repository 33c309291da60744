import type { Features } from '../reading/features.ts';
import { defineRule } from '../rule.ts';
import { textAt } from '../reading/words/place.ts';
import { READING, cuePlaces, inDomain, leadingHeads, leads, nameSays, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'only-prepares-money',
  title: 'It quotes or prepares and commits nothing',
  moves: 'both',
  capability: null,
  rationale: 'A quote, a preview or an unsigned transaction moves nothing.',
  limits: 'The preview may be followed by an automatic execution.',
  references: ['google-aip/AIP-163', 'data/labelled-tools'],
  prior: { category: { Financial: -1.5, Read: 1 }, risk: -0.7 },
  examples: {
    match: [
      { name: 'get_quote', description: 'Quotes a swap without executing it.' },
      { name: 'build_transfer', description: 'Builds an unsigned transaction.' },
    ],
    noMatch: [
      { name: 'swap', description: 'Executes a swap.' },
      { name: 'pay', description: 'Pays.' },
      { name: 'preview_contacts', description: 'Shows the contacts that match.' },
      { name: 'preview_table', description: 'Previews rows of a table.', server: 'npm/mysql-kit' },
    ],
  },
  detect(features) {
    const unsigned = cuePlaces(features, 'no-money-moves');
    const quotes = nameSays(features, 'quote estimate simulate preview prepare unsigned calculate');
    const isQuoted = quotes.length > 0 && leads(features, READING) && !isShown(features);
    const built = (features.cues.get('returns-plan') ?? []).filter(({ place }) =>
      textAt(place).toLowerCase().startsWith('unsigned'),
    );
    return [...unsigned, ...(isQuoted ? quotes : []), ...placesOf(built)];
  },
});

/** A preview of a table, or of the contacts that match, shows what is in it. */
const isShown = (features: Features): boolean =>
  inDomain(features, 'database') || leadingHeads(features, READING, 'private').length > 0;
