import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-removing',
  title: 'Worded like tools that take away',
  moves: 'category',
  likeness: 'removing',
  capability: null,
  rationale: 'Labelled tools that delete or revoke use these words.',
  limits:
    'Words are counted without grammar. A list of what was deleted has the word as well, and so has a draft of a removal.',
  references: ['data/labelled-tools'],
  prior: { category: { Destructive: 0.7 } },
  examples: {
    match: [{ name: 'delete_label', description: 'Deletes a label.' }, { name: 'remove_webhook' }],
    noMatch: [{ name: 'list_labels' }, { name: '' }],
  },
  detect: (features) => wordedLike(features, 'removing'),
});
