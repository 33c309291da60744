import { defineRule } from '../rule.ts';
import { earlyCues, inDomain, leadingActs, leads, placesOf } from '../select.ts';

export default defineRule({
  id: 'makes-public',
  title: 'It makes something public',
  moves: 'risk',
  capability: 'publishes',
  rationale: 'What is public is copied within minutes.',
  limits: '"Publish" can mean to a team only.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'publish_post', description: 'Publishes a post.' },
      { name: 'x', description: 'Creates a public link.' },
      { name: 'create_tweet', description: 'Posts a tweet.' },
    ],
    noMatch: [
      { name: 'list_published_posts' },
      { name: 'publish_comments', description: 'Publishes the pending comments of a review.' },
      { name: 'create_note', description: 'Creates a private note.' },
    ],
  },
  detect(features) {
    const publishes = leadingActs(features, ['publish']);
    const posts = inDomain(features, 'social') ? leadingActs(features, ['create', 'send']) : [];
    const said = leads(features, ['create', 'update', 'grant', 'send', 'publish', 'job'])
      ? earlyCues(features, 2, 'public-post')
      : [];
    return [...placesOf(publishes), ...placesOf(posts), ...said];
  },
});
