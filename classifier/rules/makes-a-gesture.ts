import { defineRule } from '../rule.ts';
import { placesOf, leadingHeads } from '../conditions/select.ts';

export default defineRule({
  id: 'makes-a-gesture',
  title: 'It only adds a reaction, a star or a vote',
  moves: 'risk',
  capability: null,
  rationale: 'A reaction is taken back as quickly as it was given.',
  limits: 'A vote can count.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.5 },
  examples: {
    match: [
      { name: 'add_star', description: 'Adds a star to a repository.' },
      { name: 'add_reaction', description: 'Adds an emoji reaction to a message.' },
    ],
    noMatch: [{ name: 'add_comment', description: 'Adds a comment.' }, { name: 'remove_reaction' }],
  },
  detect(features) {
    return placesOf(leadingHeads(features, ['create', 'update'], 'gesture'));
  },
});
