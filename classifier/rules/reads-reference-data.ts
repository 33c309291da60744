import { scrapedAddresses } from '../conditions/addresses.ts';
import { defineRule } from '../rule.ts';
import { answerPaths } from '../conditions/files/paths.ts';
import { privateReading } from '../conditions/privacy/privacy.ts';
import { inDomain, leadingActs, leads, placesOf, speaksOf, thingsOf, READING } from '../conditions/select.ts';

export default defineRule({
  id: 'reads-reference-data',
  title: 'It returns documentation or reference data',
  moves: 'risk',
  capability: null,
  rationale: "A vendor's own documentation holds nothing private.",
  limits: 'Documentation sites can be edited by others.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.5 },
  examples: {
    match: [
      { name: 'search_docs', description: 'Searches the documentation.' },
      { name: 'get_weather', description: 'Gets the weather of a city.', server: 'npm/weather' },
    ],
    noMatch: [
      { name: 'read_message' },
      { name: 'wait_for_instructions', description: 'Waits for an instruction message.' },
      { name: 'update_docs' },
      {
        name: 'export_docs',
        description: 'Exports the documentation.',
        inputSchema: { type: 'object', properties: { output_path: { type: 'string' } }, required: ['output_path'] },
      },
    ],
  },
  detect(features) {
    const isReference =
      inDomain(features, 'docs', 'data') &&
      !inDomain(features, 'device') &&
      privateReading(features) === null &&
      !speaksOf(features, 'web');
    if ((!isReference && !speaksOf(features, 'docs')) || !leads(features, READING)) return [];
    // What is written to any path is more than an answer.
    if (scrapedAddresses(features).length > 0 || answerPaths(features).length > 0) return [];
    const acts = leadingActs(features, READING);
    // In a business system a "doc" is an order, a customer or a slip.
    const isRecord = inDomain(features, 'crm', 'accounting', 'hr');
    // "An instruction that comes as a message"
    const documentation =
      privateReading(features)?.why === 'records'
        ? []
        : thingsOf(acts, 'docs').filter(({ word }) => !(isRecord && word === 'doc'));
    return [...placesOf(documentation), ...(isReference ? placesOf(acts) : [])];
  },
});
