import { defineRule } from '../rule.ts';
import { wordedLike } from '../conditions/worded.ts';

export default defineRule({
  id: 'worded-like-writing',
  title: 'It is worded like tools that change data',
  moves: 'category',
  capability: null,
  rationale:
    'Name, opening and parameters use the words that labelled tools use which create or change data, counted word by word without any grammar.',
  limits: 'A form that is only checked has the words of one that is sent.',
  references: ['data/labelled-tools'],
  prior: { category: { Write: 0.7, Financial: 0.4 } },
  examples: {
    match: [{ name: 'update_profile', description: 'Updates a profile.' }, { name: 'create_label' }],
    noMatch: [{ name: 'list_labels' }, { name: '' }],
  },
  detect: (features) => wordedLike(features, 'writing'),
});
