import { defineRule } from '../rule.ts';
import { readsAmongOthers } from '../conditions/demanded-actions.ts';
import { actsFrom, READING, statedActs } from '../conditions/select.ts';

export default defineRule({
  id: 'description-says-reading',
  title: 'The description opens with reading',
  moves: 'category',
  capability: null,
  rationale: 'The first sentence says what a tool is for; "Returns", "Lists" and "Searches" open reading tools.',
  limits:
    'A tool that documents reading first may change things later in its text; where actions are listed, they count.',
  references: ['google-aip/AIP-130', 'data/labelled-tools'],
  prior: { category: { Read: 1.5, Destructive: -0.7, Execute: -0.5, Write: -0.7, Financial: -0.5 } },
  examples: {
    match: [
      { name: 'backups', description: 'Lists the backups of a project.' },
      { name: 'x', description: 'This tool returns the newest rows.' },
    ],
    noMatch: [
      { name: 'x', description: 'Sends the list of backups by mail.' },
      {
        name: 'patches',
        description: 'List or apply patches.',
        inputSchema: { type: 'object', properties: { action: { enum: ['list', 'apply', 'restore'] } } },
      },
      { name: 'backups', description: 'Deletes the backups of a project.' },
    ],
  },
  detect(features) {
    const [opening] = statedActs(features, READING);
    if (opening === undefined || readsAmongOthers(features)) return [];
    // "List, apply or restore patches" opens with the first of the actions that it offers.
    const actions = actsFrom(features, 'actions');
    const isOneOfMany = features.lead === opening && actions.some(({ verb }) => verb === opening.verb);
    return isOneOfMany && actions.some(({ effect }) => !READING.includes(effect)) ? [] : [opening.place];
  },
});
