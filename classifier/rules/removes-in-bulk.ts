import { worksOnOwnNotes } from '../conditions/files/own-notes.ts';
import { removals } from '../conditions/removal/removal.ts';
import { defineRule } from '../rule.ts';
import { textAt } from '../reading/words/place.ts';
import { DELETING, inBulk, inDomain, nameSays, quantifiers } from '../conditions/select.ts';

const EVERYTHING = /^(?:all|every|entire|whole|everything)$/i;

export default defineRule({
  id: 'removes-in-bulk',
  title: 'One call removes several things',
  moves: 'risk',
  capability: 'bulk',
  rationale: 'One mistaken call is as bad as all of the single ones together.',
  limits: 'A batch may be two items.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { risk: 0.8 },
  examples: {
    match: [
      {
        name: 'delete_messages',
        description: 'Deletes multiple messages.',
        inputSchema: { type: 'object', properties: { ids: { type: 'array', items: { type: 'string' } } } },
      },
      { name: 'batch_delete_contacts' },
    ],
    noMatch: [
      { name: 'delete_message', description: 'Deletes one message.' },
      { name: 'list_all', description: 'Lists all messages.' },
    ],
  },
  detect(features) {
    const named = nameSays(features, 'batch bulk multiple many');
    if (named.length === 0 && !inBulk(features, DELETING)) return [];
    // In a list of changes one may be a removal.
    const acts = removals(features).filter(
      ({ from, place }) => from !== 'actions' || !place.source.pointer.includes('/items/'),
    );
    // Of its own notes an agent can make others, and an editor takes back what it did.
    if (acts.length === 0 || worksOnOwnNotes(features) || inDomain(features, 'editor')) return [];
    return [...named, ...quantifiers(acts).filter((place) => !EVERYTHING.test(textAt(place)))];
  },
});
