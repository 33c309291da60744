import { goesLive } from '#classifier/conditions/access/publishing.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

testCases('what everybody then sees', (features) => goesLive(features).map(textAt), [
  ['is a social post', '| create_social_post | |', ['social_post']],
  ['is a comment of a forum', '| create_forum_comment | |', ['forum_comment']],
  ['is a post on a network', '| x | | Creates a post on LinkedIn.', ['post']],
  ['is no draft for a network', '| x | | Creates a draft post on LinkedIn.', []],
  ['is a draft that is handed on', '| x | | Send a draft post on LinkedIn.', ['post']],
  ['is a draft that is handed in', '| x | | Submit a draft comment on LinkedIn.', ['comment']],
  ['is no like of one', '| x | | Likes a post on LinkedIn.', []],
  ['is a public link', '| create_public_link | |', ['public_link']],
  ['is no post elsewhere', '| create_post | |', []],
  ['is no post that is only kept', '| save_social_post | |', []],
  ['is whatever a network is told', 'npm/twitter-kit | create_note | |', ['create']],
  ['is no gesture there', 'npm/twitter-kit | star_note | |', []],
  ['is a post to those who schedule them', 'npm/mailchimp-kit | create_post | |', ['post']],
  ['is nothing that is only generated', 'npm/mastodon-kit | generate_video | |', []],
  ['is no feedback on it', 'npm/mastodon-kit | submit_feedback | |', []],
  ['is a script of a site', 'npm/shopify-kit | create_script | |', ['script']],
  ['is no script elsewhere', '| create_script | |', []],
  ['is a page by its status', '| create_page | status=draft,published |', ['published']],
  ['is a page of a landing', '| update_landing_page | status=draft,live |', ['live']],
  ['is a post of a blog', '| update_blog_post | status=draft,public |', ['public']],
  ['is a page that may be published', '| create_page | published:boolean |', ['published']],
  ['is a page that tells whether it is', 'npm/shopify-kit | update_page | isPublished:boolean |', ['isPublished']],
  ['is no page by the day on which it was', '| update_page | published:string |', []],
  ['is no other flag', '| create_page | pinned:boolean |', []],
  ['is no other status', '| create_page | status=draft,ready |', []],
  ['is no status of what is only read', '| get_page | status=draft,published |', []],
  ['is no status of what has no readers', '| create_note | status=draft,published |', []],
  ['is a status of anything on a site', 'npm/wordpress-kit | create_note | status=draft,publish |', ['publish']],
]);
