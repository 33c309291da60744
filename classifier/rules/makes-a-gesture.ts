import { defineRule } from '../rule.ts';
import { gestures, marks } from '../conditions/machines/marks.ts';
import { placesOf } from '../conditions/select.ts';

export default defineRule({
  id: 'makes-a-gesture',
  title: 'It only sets a mark: a reaction, a star, a vote, or what is read already',
  moves: 'risk',
  capability: null,
  rationale: 'A mark is taken back as quickly as it was given.',
  limits: 'A vote can count, and what is marked as read may be overlooked.',
  references: ['data/labelled-tools'],
  prior: { risk: -0.5 },
  examples: {
    match: [
      { name: 'add_star', description: 'Adds a star to a repository.' },
      { name: 'add_reaction', description: 'Adds an emoji reaction to a message.' },
      { name: 'mark_as_read', description: 'Marks an article as read.' },
      { name: 'reset_unread_count', description: 'Sets the number of unread notifications to zero.' },
      { name: 'like_photo', description: 'Likes a photo.' },
      { name: 'add', description: 'Adds files to the staging area.', server: 'npm/git-kit' },
    ],
    noMatch: [
      { name: 'add_comment', description: 'Adds a comment.' },
      { name: 'remove_reaction' },
      { name: 'like_post', description: 'Likes a post.' },
      { name: 'mark_as_paid', description: 'Marks an invoice as paid.' },
      { name: 'mark_as_read', description: 'Marks a mail as read.', server: 'npm/gmail-kit' },
      { name: 'stage_release', description: 'Stages a release.' },
    ],
  },
  detect(features) {
    return placesOf([...gestures(features), ...marks(features)]);
  },
});
