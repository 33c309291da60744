import { described, keyPlace, type Parameter } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';
import { leads, parametersNamed, READING } from '../conditions/select.ts';

const SIDES = new Set(['buy', 'sell', 'bid', 'ask', 'long', 'short']);

/** "Logs a trade": it was made before. */
const RECORDS = /^(?:log|record|track|journal|note|import|save)$/;

/** Buying or selling, by what the parameter allows or says of itself. */
const isSide = (parameter: Parameter): boolean =>
  parameter.options.some(({ value }) => SIDES.has(value.toLowerCase())) || described(parameter, SIDES) !== null;

export default defineRule({
  id: 'takes-the-terms-of-a-trade',
  title: 'It takes a side, to buy or to sell, and how much',
  moves: 'both',
  capability: 'moves-money',
  rationale: 'Side and size together are an order, whatever the tool calls itself.',
  limits: 'A calculator of risk takes the same; those that lead with reading are left out.',
  references: ['owasp-agentic-2026/ASI02'],
  prior: { category: { Financial: 5 }, risk: 0.3 },
  examples: {
    match: [
      {
        name: 'submit_position',
        description: 'Submits a position.',
        inputSchema: {
          type: 'object',
          properties: { direction: { type: 'string', enum: ['long', 'short'] }, size: { type: 'number' } },
        },
      },
      {
        name: 'order_send',
        description: 'Passes it on to the terminal.',
        inputSchema: {
          type: 'object',
          properties: { side: { type: 'string', enum: ['BUY', 'SELL'] }, volume: { type: 'number' } },
        },
      },
    ],
    noMatch: [
      { name: 'estimate', inputSchema: { type: 'object', properties: { side: { enum: ['buy', 'sell'] }, size: {} } } },
      { name: 'log', inputSchema: { type: 'object', properties: { side: { enum: ['buy', 'sell'] }, size: {} } } },
      { name: 'set_margin', inputSchema: { type: 'object', properties: { side: { enum: ['left'] }, size: {} } } },
    ],
  },
  detect(features) {
    const named = parametersNamed(features, 'side direction');
    if (named.length === 0 || leads(features, READING) || RECORDS.test(features.lead?.verb ?? '')) return [];
    // `trade` of a symbol, to a side of it that is not described.
    const isTrade = leads(features, ['any']) && parametersNamed(features, 'symbol ticker').length > 0;
    const sides = isTrade ? named : named.filter(isSide);
    const sizes = parametersNamed(features, 'amount qty quantity volume size shares notional lots units');
    return sides.length > 0 && sizes.length > 0 ? [...sides, ...sizes].map(keyPlace) : [];
  },
});
