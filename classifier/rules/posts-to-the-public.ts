import { defineRule } from '../rule.ts';
import { inDomain, leadingActs, placesOf } from '../select.ts';

export default defineRule({
  id: 'posts-to-the-public',
  title: 'It posts on a social network',
  moves: 'risk',
  capability: 'publishes',
  rationale: 'What is posted there is read by strangers at once, in the name of the account.',
  limits: 'A post may go to a small group, or into a draft.',
  references: [],
  prior: { risk: 0.5 },
  examples: {
    match: [
      { name: 'create_post', description: 'Creates a post.', server: 'npm/mastodon-tools' },
      { name: 'post_status', description: 'Posts a status.', server: 'npm/bluesky' },
    ],
    noMatch: [
      { name: 'create_post', description: 'Creates a post.', server: 'npm/team-notes' },
      { name: 'list_posts', description: 'Lists posts.', server: 'npm/mastodon-tools' },
      { name: 'create_list', description: 'Creates a list.', server: 'npm/mastodon-tools' },
    ],
  },
  detect(features) {
    if (!inDomain(features, 'social')) return [];
    const acts = leadingActs(features, ['create', 'send', 'publish']);
    return placesOf(
      acts.filter(({ verb, things }) => POSTS.test(verb) || things.some(({ word }) => POSTED.test(word))),
    );
  },
});

const POSTS = /^(?:post|publish|tweet|retweet|reply|comment|share|repost)$/;
const POSTED =
  /^(?:posts?|tweets?|toots?|status(?:es)?|repl(?:y|ies)|comments?|threads?|stor(?:y|ies)|reels?|videos?|skeets?)$/;
