import { headsNamed, inDomain, leadingActs, leads, parametersNamed } from '../conditions/select.ts';
import { keyPlace } from '../reading/schema/parameters.ts';
import { defineRule } from '../rule.ts';

const OVERWRITES = /^(?:update|set|edit|modify|patch|change|replace|overwrite|increment)$/;
const ONE = /^(?:row|record|document|doc|entry|point|vector)$/;
const MANY = /^(?:rows|records|documents|docs|entries|points|vectors)$/;
const ROWS = /^(?:rows?|records?|documents?|docs?|entries|values?|points?|vectors?|data)$/;

export default defineRule({
  id: 'overwrites-by-condition',
  title: 'What it overwrites is chosen by a condition',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'A filter that is wrong or empty matches every row, and what stood there is gone.',
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
    ],
    noMatch: [
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
    const named = parametersNamed(features, 'where filter filters condition conditions criteria');
    const conditions = named.filter(({ words, depth }) => depth < 2 && words.length === 1);
    if (conditions.length === 0) return [];
    const acts = leadingActs(features, ['update']).filter(({ verb }) => OVERWRITES.test(verb));
    const areRows = inDomain(features, 'database') ? acts.length > 0 : headsNamed(acts, ROWS).length > 0;
    const isOne =
      features.opening.some(({ text }) => text === 'single') ||
      features.words.includes('one') ||
      (headsNamed(acts, ONE).length > 0 && headsNamed(acts, MANY).length === 0);
    return areRows && !isOne ? conditions.map(keyPlace) : [];
  },
});
