import type { Effect } from '../../reading/words/effect.ts';
import type { Features } from '../../reading/features.ts';
import type { Domain } from '../../reading/words/lexicon.ts';
import { keyPlace, type Parameter } from '../../reading/schema/parameters.ts';
import type { Thing } from '../../reading/words/nouns.ts';
import type { Place } from '../../reading/words/place.ts';
import { NETWORKS } from '../networks.ts';
import {
  does,
  headsNamed,
  inDomain,
  leadingActs,
  leadingCalled,
  leads,
  names,
  opens,
  placesOf,
  states,
} from '../select.ts';

/** Whether anything is spoken of that everybody may see, or it is said that they do, by a tool that does more than read. */
export const mayGoLive = (features: Features): boolean =>
  states(features, MAKING) &&
  (inDomain(features, 'social', ...SITES) ||
    features.cues.has('public-post') ||
    states(features, ['publish']) ||
    does(features, HANDS_IN) ||
    opens(features, OPEN_TO_ALL) ||
    opens(features, NETWORKS) ||
    SEEN.some((nouns) => names(features, nouns)));

const MAKING: readonly Effect[] = ['create', 'update', 'send', 'publish', 'grant', 'job', 'run', 'session'];
/** The products that make what has readers or buyers. */
const SITES: readonly Domain[] = ['cms', 'marketing', 'commerce'];

/** Where a tool makes or changes what everybody then sees: a page that is published, a post, a script of a site. */
export const goesLive = (features: Features): readonly Place[] => [
  ...placesOf([...posts(features), ...postedOn(features)]),
  ...placesOf(scripts(features)),
  ...placesOf(exposed(features)),
  ...placesOf(handedIn(features)),
  ...publishOptions(features),
];

/** Whatever the product, a social post is shown to the public; to those who schedule them, posts are nothing else. */
function posts(features: Features): readonly { readonly place: Place }[] {
  const isSocial = inDomain(features, 'social');
  if ((!isSocial && !names(features, POSTED) && !names(features, POSTS)) || isDrafted(features)) return [];
  const acts = leadingActs(features, ['create', 'send']);
  if (isSocial) return acts.filter(({ verb, things }) => !POSTS_NOTHING.test(verb) && !things.some(isOnesOwn));
  return [
    ...headsNamed(
      acts.filter(({ verb }) => !POSTS_NOTHING.test(verb)),
      POSTED,
    ),
    ...(inDomain(features, 'marketing') ? headsNamed(acts, POSTS) : []),
  ];
}

const POSTED =
  /^(?:(?:social|media|facebook|instagram|linkedin)_posts?|(?:forum|public)_(?:posts?|comments?|threads?|repl(?:y|ies)|notes?|messages?)|(?:public|shar(?:e|ing|eable))_(?:links?|urls?))$/;
const POSTS = /^posts?$/;
/** What is done with a post, or towards one, without posting it. */
const POSTS_NOTHING =
  /^(?:tag|label|categori[sz]e|shorten|generate|rate|train|like|star|favou?rite|bookmark|upvote|vote|downvote|react|follow|mute|subscribe|join|block|hide|save|pin)$/;

/** "Creates a post on LinkedIn", "Uploads a video to YouTube" */
const postedOn = (features: Features): readonly { readonly place: Place }[] =>
  opens(features, NETWORKS) && !isDrafted(features)
    ? headsNamed(
        leadingActs(features, ['create', 'send']).filter(({ verb }) => !POSTS_NOTHING.test(verb)),
        CONTRIBUTED,
      )
    : [];

const CONTRIBUTED =
  /^(?:(?:\w+_)?(?:posts?|comments?|videos?|photos?|images?|stor(?:y|ies)|reels?|threads?|repl(?:y|ies))|articles?|messages?)$/;

/** "Creates a draft post", not "Posts a draft", "Turns a draft into a post" */
const isDrafted = ({ opening }: Features): boolean =>
  MAKES.has(opening[0]?.text ?? '') && opening.slice(1, 4).some(({ text }) => text === 'draft');

const MAKES = new Set(
  'create creates save saves add adds write writes compose composes prepare prepares make makes'.split(' '),
);

/** What only the owner of an account sees of it. */
const isOnesOwn = ({ head, word }: Thing): boolean => head && OWN.test(word);
const OWN =
  /^(?:(?:short_?)?links?|tags?|labels?|(?:post_)?drafts?|lists?|filters?|folders?|templates?|segments?|webhooks?|reminders?|bookmarks?|keywords?|reports?|feedback)$/;

/** What runs on a site for all of its visitors. */
const scripts = (features: Features): readonly { readonly place: Place }[] =>
  names(features, SCRIPTS) && inDomain(features, 'cms', 'commerce')
    ? headsNamed(leadingActs(features, ['create', 'update']), SCRIPTS)
    : [];

const SCRIPTS = /^(?:scripts?|script_tags?|custom_code|tracking_code|code_injection)$/;

/** What is only used once something is made by it. */
const FOR_LATER = /^(?:presets?|templates?|blueprints?)$/;

/** What runs on this machine, or a way to it, that anybody on the internet can then reach. */
function exposed(features: Features): readonly { readonly place: Place }[] {
  if (!opens(features, OPEN_TO_ALL)) return [];
  const acts = leadingActs(features, ['job', 'run', 'create', 'update', 'session', 'grant']);
  return [
    ...headsNamed(
      acts.filter(({ verb }) => /^(?:expose|share|tunnel|publish|forward)$/.test(verb)),
      /^(?:ports?|servers?|localhost|services?|apps?|applications?)$/,
    ),
    ...headsNamed(
      acts.filter(({ verb }) => /^(?:start|open|create|begin|run|launch|setup|set_up|enable|expose)$/.test(verb)),
      /(?:^|_)(?:tunnels?|ngrok|funnel)$/,
    ),
  ];
}

const OPEN_TO_ALL = new Set(
  'public publicly internet anywhere ngrok cloudflared localtunnel serveo pinggy localhost.run bore outside'.split(' '),
);

/** What is handed in to an archive or a store that shows it to everybody, or to those who decide whether it will. */
function handedIn(features: Features): readonly { readonly place: Place }[] {
  const acts = leadingCalled(features, ['create', 'update', 'publish', 'send'], HANDS_IN);
  if (acts.length === 0) return [];
  const isOpen = headsNamed(acts, WORKS).length > 0 || opens(features, ARCHIVES);
  // "Files a claim with the authority": who decides has it, and it counts.
  const isFiled = opens(features, OFFICES) || headsNamed(acts, FILED).length > 0;
  return isOpen || isFiled || (headsNamed(acts, OFFERED).length > 0 && opens(features, LISTS)) ? acts : [];
}

const OFFICES = new Set(
  'office offices court courts authority authorities bureau agency county regulator ministry customs hmrc irs uscis sec registrar funder embassy insurer'.split(
    ' ',
  ),
);
const FILED =
  /^(?:(?:tax_|vat_)?returns?|(?:insurance_)?claims?|disputes?|dispute_evidence|complaints?|appeals?|petitions?|oppositions?|declarations?)$/;

const HANDS_IN: readonly string[] = [
  'submit',
  'deposit',
  'nominate',
  'file',
  'file_a',
  'file_claim',
  'lodge',
  'transmit',
];
const WORKS = /^(?:preprints?|manuscripts?|(?:app|store|extension|plugin)_(?:versions?|updates?|submissions?))$/;
const ARCHIVES = new Set(
  'archive zenodo figshare dryad arxiv biorxiv medrxiv ssrn osf genbank ena sra geo biosamples pride pdb clinicaltrials journal publisher conference hackernews producthunt'.split(
    ' ',
  ),
);
const OFFERED =
  /^(?:apps?|extensions?|plugins?|themes?|skills?|servers?|packages?|tools?|models?|datasets?|samples?|papers?|reports?|audits?|listings?|products?|sites?|startups?|projects?)$/;
const LISTS = new Set('registry repository directory marketplace store catalog catalogue'.split(' '));

/** On a site, what is created or changed goes live by its status: `status: "draft" | "publish"`, `published`. */
const publishOptions = (features: Features): readonly Place[] =>
  leads(features, ['create', 'update']) &&
  (inDomain(features, ...SITES) || headsNamed(leadingActs(features, ['create', 'update']), SHOWN).length > 0) &&
  headsNamed(leadingActs(features, ['create', 'update']), FOR_LATER).length === 0 &&
  // A draft has no readers yet, though it can be given a status.
  !features.opening.slice(0, 5).some(({ text }) => text === 'draft')
    ? features.parameters.filter(({ depth }) => depth < 2).flatMap(liveBy)
    : [];

const liveBy = (parameter: Parameter): readonly Place[] =>
  parameter.type === 'boolean' && IS_LIVE.test(parameter.words.join('_'))
    ? [keyPlace(parameter)]
    : parameter.options.filter(({ value }) => LIVE.test(value)).map(({ place }) => place);

const IS_LIVE = /^(?:is_)?(?:publish|published|live)$/;

/** What has readers or buyers, whatever the product. */
const SHOWN =
  /^(?:(?:landing_|web)?pages?|websites?|articles?|(?:blog_)?posts?|products?|listings?|podcast_episodes?)$/;
/** All of which a part above asks for. */
const SEEN: readonly RegExp[] = [POSTED, POSTS, SCRIPTS, SHOWN];
const LIVE = /^(?:publish|published|public|live)$/i;
