import type { Features } from '../features.ts';
import type { Place } from '../place.ts';
import { defineRule } from '../rule.ts';
import { earlyCues, inDomain, leadingActs, leads, placesOf, speaksOf } from '../select.ts';

/** On a site, what is created or changed goes live by its status: `status: "draft" | "publish"`. */
const publishOptions = (features: Features): readonly Place[] =>
  inDomain(features, 'cms', 'marketing', 'commerce') && leads(features, ['create', 'update'])
    ? features.parameters
        .filter(({ depth }) => depth < 2)
        .flatMap(({ options }) => options.filter(({ value }) => LIVE.test(value)))
        .map(({ place }) => place)
    : [];

const LIVE = /^(?:publish|published|public|live)$/i;
/** Whatever the product, such a post is shown to the public. */
const POSTED = /^(?:social|media|facebook|instagram|linkedin)_posts?$/;
const IS_A_GESTURE = /^(?:like|star|favou?rite|bookmark|upvote|vote|react|follow|mute)$/;

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
      { name: 'queue_post', description: 'Creates a social media post.' },
      { name: 'share_folder', description: 'Creates a public link to a folder.' },
      {
        name: 'create_page',
        description: 'Creates a page.',
        inputSchema: { type: 'object', properties: { status: { type: 'string', enum: ['draft', 'publish'] } } },
        server: 'npm/wordpress-kit',
      },
    ],
    noMatch: [
      { name: 'list_published_posts' },
      { name: 'like_post', description: 'Likes a post.', server: 'npm/mastodon-kit' },
      { name: 'publish_comments', description: 'Publishes the pending comments of a review.' },
      { name: 'import_image', description: 'Imports an image from a public URL.' },
    ],
  },
  detect(features) {
    // A like is seen by all, and is as quickly taken back.
    if (speaksOf(features, 'gesture')) return [];
    const posts = leadingActs(features, ['create', 'send']).filter((act) =>
      inDomain(features, 'social')
        ? !IS_A_GESTURE.test(act.verb)
        : act.things.some(({ head, word }) => head && POSTED.test(word)),
    );
    const said = leads(features, ['create', 'update', 'grant', 'send', 'publish', 'job'])
      ? earlyCues(features, 2, 'public-post')
      : [];
    return [...placesOf(leadingActs(features, ['publish'])), ...placesOf(posts), ...said, ...publishOptions(features)];
  },
});
