import { defineRule } from '../rule.ts';
import { cuePlaces, onlyReads } from '../conditions/select.ts';

export default defineRule({
  id: 'can-be-undone',
  title: 'It says that it can be undone',
  moves: 'both',
  capability: null,
  rationale: 'Trash, archive and undo keep what seems to be gone.',
  limits: 'The way back may be closed after some days.',
  references: ['google-aip/AIP-164'],
  prior: { category: { Write: 2, Destructive: -2 }, risk: -0.7 },
  examples: {
    match: [
      { name: 'delete_page', description: 'Moves a page to the trash.' },
      { name: 'x', description: 'Deletes a file. It can be restored.' },
    ],
    noMatch: [
      { name: 'erase_page', description: 'Permanently deletes a page. To move it to the trash, update it.' },
      { name: 'delete_page', description: 'Deletes a page. It cannot be restored.' },
      { name: 'list_trash', description: 'Lists what is in the trash.' },
    ],
  },
  detect(features) {
    const said = cuePlaces(features, 'reversible');
    if (said.length === 0 || onlyReads(features)) return [];
    // Where both are said, the trash is what another tool would have used.
    return cuePlaces(features, 'irreversible').length > 0 ? [] : said;
  },
});
