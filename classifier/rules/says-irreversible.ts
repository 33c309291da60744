import { defineRule } from '../rule.ts';
import { cuePlaces, onlyReads } from '../conditions/select.ts';

export default defineRule({
  id: 'says-irreversible',
  title: 'It says that it cannot be undone',
  moves: 'both',
  capability: 'irreversible',
  rationale: 'The author warns that there is no way back.',
  limits: 'A warning may be about a misuse, not about the call itself.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { category: { Destructive: 0.5 }, risk: 0.3 },
  examples: {
    match: [
      { name: 'delete_note', description: 'Permanently deletes a note.' },
      { name: 'x', description: 'This action cannot be undone.' },
    ],
    noMatch: [
      { name: 'delete_note', description: 'Deletes a note. It can be restored.' },
      { name: 'x', description: 'Stores notes, not permanently.' },
    ],
  },
  detect(features) {
    const said = cuePlaces(features, 'irreversible');
    return said.length > 0 && onlyReads(features) && features.acts.length > 0 ? [] : said;
  },
});
