import { isCastOff } from '../conditions/removal/cast-off.ts';
import { removedLinks } from '../conditions/removal/removal.ts';
import { conditionsGiven, removedByCondition } from '../conditions/removal/told-conditions.ts';
import { defineRule } from '../rule.ts';
import { DELETING, chosenActs, leads, placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'removes-by-condition',
  title: 'What it removes is chosen by a condition',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'A filter that is wrong or empty matches everything.',
  limits: 'The filter can be a single key.',
  references: ['google-aip/AIP-165', 'mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'delete_traces', description: 'Deletes traces older than a day.' },
      {
        name: 'purge_messages',
        description: 'Purges messages.',
        inputSchema: { type: 'object', properties: { filter: { type: 'string' } } },
      },
      {
        name: 'delete_rows',
        description: 'Deletes rows.',
        inputSchema: { type: 'object', properties: { where: { type: 'string' } } },
      },
    ],
    noMatch: [
      { name: 'delete_trace', description: 'Deletes a trace.' },
      { name: 'delete_logs', description: 'Deletes logs older than a week.' },
      {
        name: 'delete_one',
        description: 'Deletes a single row that matches.',
        inputSchema: { type: 'object', properties: { filter: { type: 'string' } } },
      },
      {
        name: 'remove_field',
        description: 'Removes a field from documents.',
        inputSchema: { type: 'object', properties: { field: { type: 'string' }, filter: { type: 'string' } } },
      },
      { name: 'list_rows', inputSchema: { type: 'object', properties: { where: { type: 'string' } } } },
    ],
  },
  detect(features) {
    if (!leads(features, DELETING)) return [];
    const conditions = [...conditionsGiven(features), ...placesOf(removedByCondition(features))];
    if (conditions.length === 0 || removedLinks(features).length > 0) return [];
    if (isCastOff(features)) return [];
    // Where a tool lists as well, a filter is for that.
    if (chosenActs(features, ['read']).length > 0) return [];
    // "Removes a single document that matches": one of those that meet it.
    return features.opening.some(({ text }) => text === 'single') ? [] : conditions;
  },
});
