import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import type { Place } from '../reading/place.ts';
import { headsNamed, inDomain, leadingActs, leads, placesOf } from './select.ts';

/** Where a tool makes or changes what everybody then sees: a page that is published, a post, a script of a site. */
export const goesLive = (features: Features): readonly Place[] => [
  ...placesOf(posts(features)),
  ...placesOf(scripts(features)),
  ...publishOptions(features),
];

/** Whatever the product, a social post is shown to the public; to those who schedule them, posts are nothing else. */
function posts(features: Features): readonly { readonly place: Place }[] {
  const acts = leadingActs(features, ['create', 'send']);
  if (inDomain(features, 'social'))
    return acts.filter(({ verb, things }) => !IS_A_GESTURE.test(verb) && !things.some(isOnesOwn));
  return [
    ...headsNamed(
      acts.filter(({ verb }) => !IS_A_GESTURE.test(verb)),
      POSTED,
    ),
    ...(inDomain(features, 'marketing') ? headsNamed(acts, POSTS) : []),
  ];
}

const POSTED =
  /^(?:(?:social|media|facebook|instagram|linkedin)_posts?|(?:forum|public)_(?:posts?|comments?|threads?|repl(?:y|ies)|notes?|messages?)|(?:public|shar(?:e|ing|eable))_(?:links?|urls?))$/;
const POSTS = /^posts?$/;
const IS_A_GESTURE =
  /^(?:tag|label|categori[sz]e|shorten|like|star|favou?rite|bookmark|upvote|vote|downvote|react|follow|mute|subscribe|join|block|hide|save|pin)$/;

/** What only the owner of an account sees of it. */
const isOnesOwn = ({ head, word }: Thing): boolean => head && OWN.test(word);
const OWN =
  /^(?:(?:short_?)?links?|tags?|labels?|(?:post_)?drafts?|lists?|filters?|folders?|templates?|segments?|webhooks?|reminders?|bookmarks?|keywords?|reports?)$/;

/** What runs on a site for all of its visitors. */
const scripts = (features: Features): readonly { readonly place: Place }[] =>
  inDomain(features, 'cms', 'commerce') ? headsNamed(leadingActs(features, ['create', 'update']), SCRIPTS) : [];

const SCRIPTS = /^(?:scripts?|script_tags?|custom_code|tracking_code|code_injection)$/;

/** What is only used once something is made by it. */
const FOR_LATER = /^(?:presets?|templates?|blueprints?)$/;

/** On a site, what is created or changed goes live by its status: `status: "draft" | "publish"`. */
const publishOptions = (features: Features): readonly Place[] =>
  leads(features, ['create', 'update']) &&
  headsNamed(leadingActs(features, ['create', 'update']), FOR_LATER).length === 0 &&
  (inDomain(features, 'cms', 'marketing', 'commerce') ||
    headsNamed(leadingActs(features, ['create', 'update']), SHOWN).length > 0)
    ? features.parameters
        .filter(({ depth }) => depth < 2)
        .flatMap(({ options }) => options.filter(({ value }) => LIVE.test(value)))
        .map(({ place }) => place)
    : [];

/** What has readers or buyers, whatever the product. */
const SHOWN =
  /^(?:(?:landing_|web)?pages?|websites?|articles?|(?:blog_)?posts?|products?|listings?|podcast_episodes?)$/;
const LIVE = /^(?:publish|published|public|live)$/i;
