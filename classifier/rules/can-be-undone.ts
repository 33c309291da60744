import { defineRule } from '../rule.ts';
import { textAt, textInFront } from '../reading/words/place.ts';
import { DELETING, actsOf, cuePlaces, onlyReads } from '../conditions/select.ts';

/** "Rolls it back if it is reversible" */
const IF = /\bif (?:it|this|they|the \w+) $/i;
/** Where it is put, and not that it comes back. */
const PUT_ASIDE = /trash|recycle/i;

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
      { name: 'trash_page', description: 'Moves a page to the trash.' },
      { name: 'delete_page', description: 'Moves a page to the trash. It can be restored.' },
      { name: 'x', description: 'Deletes a file. It can be restored.' },
    ],
    noMatch: [
      { name: 'erase_page', description: 'Permanently deletes a page. To move it to the trash, update it.' },
      { name: 'delete_page', description: 'Moves a page to the trash.' },
      { name: 'delete_page', description: 'Deletes a page. It cannot be restored.' },
      { name: 'list_trash', description: 'Lists what is in the trash.' },
    ],
  },
  detect(features) {
    const said = cuePlaces(features, 'reversible').filter((place) => !IF.test(textInFront(place)));
    if (said.length === 0 || onlyReads(features)) return [];
    // Where both are said, the trash is what another tool would have used.
    if (cuePlaces(features, 'irreversible').length > 0) return [];
    // What is called a deletion is one where no way back from the trash is said.
    const isCalledSo = actsOf(features, ['name'], DELETING).length > 0;
    return isCalledSo && said.every((place) => PUT_ASIDE.test(textAt(place))) ? [] : said;
  },
});
