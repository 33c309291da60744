import { mergedRecords } from '../conditions/removal/merged.ts';
import { overwritingConditions } from '../conditions/removal/overwritten.ts';
import { leads, placesOf } from '../conditions/select.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'overwrites-by-condition',
  title: 'What it overwrites is chosen by a condition, or it makes one of two records',
  moves: 'risk',
  capability: 'bulk',
  rationale:
    'A filter that is wrong or empty matches every row, and what stood there is gone; so is what told two people apart.',
  limits: 'The filter can be a single key, and the database can keep versions.',
  references: ['google-aip/AIP-234', 'mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 0.6 },
  examples: {
    match: [
      {
        name: 'update_rows',
        description: 'Updates rows.',
        inputSchema: { type: 'object', properties: { where: { type: 'string' } } },
        server: 'npm/postgres-kit',
      },
      {
        name: 'update_documents',
        description: 'Changes all documents that match a filter.',
        inputSchema: { type: 'object', properties: { filter: { type: 'object' } } },
      },
      { name: 'merge_contacts', description: 'Merges two contacts.' },
    ],
    noMatch: [
      { name: 'merge_cells', description: 'Merges two cells.' },
      {
        name: 'update_one',
        description: 'Updates a single document.',
        inputSchema: { type: 'object', properties: { filter: { type: 'object' } } },
        server: 'npm/mongodb-kit',
      },
      {
        name: 'update_view',
        description: 'Updates a saved view.',
        inputSchema: { type: 'object', properties: { filter: { type: 'object' } } },
      },
    ],
  },
  detect(features) {
    if (!leads(features, ['update'])) return [];
    const merged = mergedRecords(features);
    return merged.length > 0 ? placesOf(merged) : overwritingConditions(features);
  },
});
