import type { Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import { textAt } from '../reading/words/place.ts';
import { defineRule } from '../rule.ts';
import { batchedDeletions } from '../conditions/removal/batched-deletions.ts';
import { addedActs, DELETING, leads, placesOf } from '../conditions/select.ts';

/** "Sets the server and clears the token": what was kept of the last login goes with it. */
const logsInAnew = (features: Features, { verb, things }: Act): boolean =>
  /^(?:clear|reset|discard|invalidate)$/.test(verb) &&
  leads(features, ['update', 'session']) &&
  things.some(({ head, word }) => head && /^(?:auth|session|access|cached)_tokens?$|^cookies?$|^cached?$/.test(word));

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

export default defineRule({
  id: 'description-lists-deleting',
  title: 'Among the things that its first sentence, or the lists that it takes, say it does is a deletion',
  moves: 'category',
  capability: 'deletes',
  rationale: 'Of several acts of one tool, "create, update or delete", the worst says what it can do.',
  limits: 'A part that is taken out may be trivial.',
  references: ['mitre-atlas-5.6.1/AML.T0101'],
  prior: { category: { Destructive: 8, Write: -1 } },
  examples: {
    match: [
      { name: 'tags', description: 'Create, update or delete a tag.' },
      { name: 'set_members', description: 'Adds or removes members of a team.' },
      {
        name: 'batch_update',
        description: 'Updates notes.',
        inputSchema: { type: 'object', properties: { update: { type: 'array' }, delete: { type: 'array' } } },
      },
    ],
    noMatch: [
      { name: 'x', description: 'Moves a file. It deletes the original.' },
      { name: 'create_trigger', description: 'Creates a trigger that fires on INSERT, UPDATE or DELETE.' },
      { name: 'x', description: 'Deletes a tag.' },
      {
        name: 'tag_note',
        description: 'Updates the tags of a note.',
        inputSchema: { type: 'object', properties: { add: { type: 'array' }, delete: { type: 'array' } } },
      },
      { name: 'set_host', description: 'Sets the host for this session and clears the auth token.' },
    ],
  },
  detect(features) {
    const stated = addedActs(features, DELETING).filter(
      // In capitals it is a kind of statement.
      (act) => act.from === 'sentence' && !isShouted(textAt(act.place)) && !logsInAnew(features, act),
    );
    return [...placesOf(stated), ...batchedDeletions(features)];
  },
});
