import { consentsToCharge } from '../conditions/money/means-of-payment.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';
import { textAfter, textInFront } from '../reading/words/place.ts';
import { actsOf, cuePlaces, earlyCues, leads, onlyReads, PAYING, placesOf, READING } from '../conditions/select.ts';

/** "You have to sign and send it yourself" */
const IS_OF_CALLER = /\byou (?:(?:have|need) to|must|can|should|then) (?:then )?$/i;

export default defineRule({
  id: 'states-that-money-moves',
  title: 'It states that money moves',
  moves: 'both',
  capability: 'moves-money',
  rationale: 'Authors warn where a call costs money.',
  limits: 'The metered cost of the call itself is not a payment.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 5.5 }, risk: 0.5 },
  examples: {
    match: [
      { name: 'x', description: 'Places an order with real money.' },
      { name: 'checkout', description: 'You will be charged.' },
      { name: 'close_loan', description: 'Closes a loan. It refunds the fee.' },
      { name: 'post_gig', description: 'Posts a gig. Whoever does it gets paid once you accept it.' },
      {
        name: 'create_scan',
        description: 'Creates a scan.',
        inputSchema: { type: 'object', properties: { accept_charges: { type: 'boolean' } } },
      },
      { name: 'extend_rental', description: 'Extends a rental; the stored card is charged for the extra days.' },
    ],
    noMatch: [
      { name: 'x', description: 'Lists orders.' },
      { name: 'add_stake_tx', description: 'Composes calldata. You have to sign and send it yourself.' },
      {
        name: 'list_rentals',
        description: 'Lists rentals. It creates no charge until the card is charged at the end.',
      },
      {
        name: 'set_mode',
        description: 'Sets the mode for this session. In live mode the server signs and submits.',
      },
      { name: 'x', description: 'Does not place an order with real money.' },
    ],
  },
  detect(features) {
    const said = [
      ...cuePlaces(features, 'money-moves').filter(
        (place) => !IS_OF_CALLER.test(textInFront(place)) && !/^ (?:on hold|transactions?\b)/.test(textAfter(place)),
      ),
      ...placesOf(actsOf(features, ['later'], PAYING)),
      ...consentsToCharge(features).map(keyPlace),
    ];
    // How later calls pay is not paying.
    if (said.length > 0 && leads(features, ['update', 'session']) && earlyCues(features, 1, 'later-calls').length > 0)
      return [];
    // Whatever was or will be charged, a tool that leads with reading tells of it.
    return said.length > 0 && features.acts.length > 0 && (leads(features, READING) || onlyReads(features)) ? [] : said;
  },
});
