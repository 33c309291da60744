import { defineRule } from '../rule.ts';
import { cuePlaces, onlyReads } from '../select.ts';

export default defineRule({
  id: 'mentions-a-deletion',
  title: 'It says that something will be deleted',
  moves: 'both',
  capability: null,
  rationale: 'A side effect in the passive ("existing rows will be deleted") is still an effect.',
  limits: 'The sentence may describe what another tool does.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { category: { Destructive: 0.4 }, risk: 0.2 },
  examples: {
    match: [{ name: 'import_rows', description: 'Imports rows. Existing rows will be deleted.' }],
    noMatch: [
      { name: 'import_rows', description: 'Imports rows. Nothing will be deleted.' },
      { name: 'get_deleted', description: 'Lists rows. Rows that are deleted are left out.' },
    ],
  },
  detect(features) {
    const said = cuePlaces(features, 'deletes-later');
    return said.length > 0 && onlyReads(features) && features.acts.length > 0 ? [] : said;
  },
});
