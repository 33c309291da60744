import { gravestChosen } from '../conditions/access/gravest-chosen.ts';
import { goesLive, mayGoLive } from '../conditions/access/publishing.ts';
import { defineRule } from '../rule.ts';
import { earlyCues, leadingActs, leads, mainAct, placesOf, speaksOf } from '../conditions/select.ts';

export default defineRule({
  id: 'makes-public',
  title: 'It makes something public',
  moves: 'risk',
  capability: 'publishes',
  rationale: 'What is public is copied within minutes.',
  limits: '"Publish" can mean to a team only.',
  references: ['owasp-llm-2026/LLM02'],
  prior: { risk: 1.5 },
  examples: {
    match: [
      { name: 'queue_post', description: 'Creates a social media post.' },
      { name: 'create_posts', description: 'Creates posts.', server: 'npm/buffer-kit' },
      { name: 'add_script', description: 'Adds a script to a site.', server: 'npm/webflow-kit' },
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
    if (!mayGoLive(features) || speaksOf(features, 'gesture')) return [];
    const chosen = gravestChosen(features, ['publish']);
    if (chosen.length === 0 && leads(features, ['read'])) return [];
    // "Gets or creates a public link"
    const cues = earlyCues(features, 2, 'public-post');
    const isMade =
      cues.length > 0 &&
      (leads(features, ['create', 'update', 'grant', 'send', 'publish', 'job']) ||
        /^(?:create|grant|publish)$/.test(mainAct(features, 'sentence')?.effect ?? ''));
    return [
      ...placesOf([...leadingActs(features, ['publish']), ...chosen]),
      ...goesLive(features),
      ...(isMade ? cues : []),
    ];
  },
});
