import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-writing',
  title: 'Worded like tools that change data',
  moves: 'category',
  likeness: 'writing',
  capability: null,
  rationale: 'Labelled tools that create or change data use these words.',
  limits: 'Words are counted without grammar. A form that is only checked has the words of one that is sent.',
  references: ['data/labelled-tools'],
  prior: { category: { Write: 0.7, Financial: 0.4 } },
  examples: {
    match: [{ name: 'update_profile', description: 'Updates a profile.' }, { name: 'create_label' }],
    noMatch: [{ name: 'list_labels' }, { name: '' }],
  },
  detect: (features) => wordedLike(features, 'writing'),
});
