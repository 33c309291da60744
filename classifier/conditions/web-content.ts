import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/words/nouns.ts';
import { textAt, type Place } from '../reading/words/place.ts';
import { NETWORKS } from './networks.ts';
import { isCounted } from './privacy/counted.ts';
import { fetchingActs } from './returned.ts';
import {
  READING,
  does,
  earlyCues,
  headsNamed,
  inDomain,
  leadingActs,
  leadingCalled,
  leadingThings,
  names,
  opens,
  speaksOf,
} from './select.ts';

const ON_A_PAGE =
  /^(?:content|contents|text|html|dom|snapshots?|markdown|elements?|article|body|page_content|page_text)$/;

/** Where one is, and not what it says. */
const ONE_ELEMENT = /^element$/;
const IN_MEMORY = /^(?:heap|memory)$/;

/**
 * What somebody wrote on the page that a browser shows; its address, its requests, its picture and "a heap snapshot of the
 * page" are less.
 */
export const thingsOnAPage = (features: Features): Thing[] =>
  fetchingActs(features).flatMap(({ verb, things }) =>
    things.some(({ word }) => IN_MEMORY.test(word) || (verb === 'find' && ONE_ELEMENT.test(word)))
      ? []
      : things.filter(({ word }) => ON_A_PAGE.test(word) || verb === 'extract' || verb === 'scrape'),
  );

/** What a shop writes itself. */
const OF_A_SHOP = /^(?:blogs?|articles?|news)$/;
const LAW = /^(?:regulations?|laws?|treaty|treaties|constitution|statutes?|directives?|legislation|gdpr)$/;
const ARTICLES = /^(?:articles?|feeds?|serps?)$/;

/** "The reviews of a plugin": of what is sold, shown or visited everybody writes them; of code and of staff nobody else. */
function reviews(features: Features): readonly Thing[] {
  if (!names(features, REVIEWS)) return [];
  return leadingActs(features, READING).flatMap(({ things, place: { source, start, end } }) => {
    const found = things.filter(({ head, word }) => head && REVIEWS.has(word));
    const isOfGoods = (): boolean =>
      things.some(({ word }) => GOODS.test(word)) || OF_GOODS.test(source.text.slice(start, end + SAID_WITHIN));
    return found.length > 0 && (isOfGoods() || gathersFeedback(features)) ? found : [];
  });
}

/** A product that gathers feedback, but not "Requests feedback from the user", who sits in front of the agent. */
const gathersFeedback = (features: Features): boolean =>
  features.productWords.has('feedback') && !opens(features, IN_FRONT);
const IN_FRONT = new Set(['user', 'interactive']);

const REVIEWS: ReadonlySet<string> = new Set(['review', 'reviews', 'feedback']);
const SOLD_OR_VISITED =
  'plugin|extension|addon|app|product|item|listing|hotel|restaurant|place|business|company|employer|movie|film|book|game|seller|shop|store|theme|course|podcast|show|album|recipe|doctor|professor|property|skill|agent|prompt|template|service|provider|human|worker|freelancer|contractor|tutor|lawyer|driver|host|clinic|school|university|wine|beer|car';
const GOODS = new RegExp(`^(?:${SOLD_OR_VISITED})s?$`);
const OF_GOODS = new RegExp(
  `\\breviews? (?:of|for|about) (?:an? |the |your |any |each )?(?:${SOLD_OR_VISITED})s?\\b`,
  'i',
);
/** Characters. */
const SAID_WITHIN = 120;

/** "Gets a thread from the forum" */
const origins = (features: Features): Thing[] =>
  features.originClasses.includes('web')
    ? leadingActs(features, READING).flatMap(({ origin }) =>
        origin.filter(({ head, classes }) => head && classes.has('web')),
      )
    : [];

/** What is read of the open web; the articles of a library and the feed of an authority are reference data. */
export function thingsOfTheWeb(features: Features): Thing[] {
  const found = [
    ...leadingThings(features, READING, 'web'),
    ...origins(features),
    ...reviews(features),
    ...comments(features),
    ...postsOf(features),
  ];
  if (found.length === 0 || isAnnounced(features) || isCounted(features)) return [];
  const isOwn = features.opening.some(({ text }) => WHOSE.has(text));
  const isAdvertising = headsNamed(leadingCalled(features, READING, ['list', 'search']), ADVERTISED).length > 0;
  return found.filter(
    ({ word }) =>
      !(isOwn && PUT_UP.test(word)) &&
      !(ARTICLES.test(word) && (inDomain(features, 'data') || features.opening.some(({ text }) => LAW.test(text)))) &&
      !(word === 'listing' && speaksOf(features, 'file')) &&
      !(inDomain(features, 'commerce') && OF_A_SHOP.test(word)) &&
      !(isAdvertising && NETWORKS.has(word)) &&
      !(FEEDS.test(word) && (listsFeeds(features) || isOfFigures(features))) &&
      !(/(?:^|_)feedback$/.test(word) && asksWhoIsThere(features)),
  );
}

/** "LinkedIn ad accounts": what an advertiser set up there. */
const ADVERTISED = /^(?:ad_?)?(?:accounts?|campaigns?|campaign_groups?|facets?|facet_values?|creatives?|forms?)$/;

/** "Gets feedback from the user" by a question of the agent's: who answers sits in front of it. */
const asksWhoIsThere = ({ description, parameterWords }: Features): boolean =>
  FROM_THE_USER.test(description?.text.slice(0, 200) ?? '') && parameterWords.some((word) => ASKED.test(word));
const FROM_THE_USER = /\bfrom (?:the |an? )?(?:users?|human|operator)\b/i;
const ASKED = /^(?:prompt|questions?|summary)$/;

/** "Lists the feeds", "Gets feed groups": what one reads from, and not what stands there. */
const listsFeeds = (features: Features): boolean =>
  headsNamed(leadingCalled(features, READING, ['list', 'get']), SUBSCRIBED).length > 0 &&
  !features.roles.includes('url');
/** "The price of a collection from data feeds" */
const isOfFigures = ({ description }: Features): boolean =>
  /\b(?:data|price|oracle|camera) feeds?\b/i.test(description?.text.slice(0, 200) ?? '');
const FEEDS = /^feeds?$/;
const SUBSCRIBED = /^(?:(?:\w+_)?feeds|(?:feed_)?(?:groups|categories|folders|subscriptions))$/;

/** "My uploads with views": what one put there oneself. */
const WHOSE = new Set(['my', 'your', 'own']);
const PUT_UP = /^(?:\w+_)?(?:posts?|videos?|uploads?|articles?|listings?|boards?|pins?|tweets?|podcasts?)$/;

/** Where the first sentences speak of the web; where sites are kept, a website is one's own. */
export function saidOfTheWeb(features: Features): readonly Place[] {
  const places = earlyCues(features, 2, 'web-content');
  const isHosted =
    places.length > 0 && inDomain(features, 'cloud') && does(features, ['get', 'list', 'return', 'show']);
  return isHosted ? places.filter((place) => !/^websites?$/i.test(textAt(place))) : places;
}

/** What a school or a house makes known to its own, wherever that stands. */
export const isAnnounced = (features: Features): boolean =>
  headsNamed(leadingActs(features, READING), /^announcements?$/).length > 0;

/** What testers and customers say of one's own app, and readers below one's own posts. */
export const bringsFeedback = (features: Features): boolean =>
  leadingThings(features, READING, 'web').some(({ word }) => /(?:feedback|reviews?)$/.test(word)) ||
  comments(features).length > 0;

/** "Posts of a subreddit": what is read there anybody wrote. */
const postsOf = (features: Features): readonly Thing[] =>
  opens(features, WHERE_ANYBODY_POSTS) ? headsNamed(leadingActs(features, READING), CONTRIBUTED) : [];

const WHERE_ANYBODY_POSTS = new Set([...NETWORKS, 'subreddit', 'tweet']);
const CONTRIBUTED = /^(?:posts?|comments?|threads?|repl(?:y|ies)|captions?|feed)$/;

/** What anybody writes below the posts of a site; elsewhere colleagues comment on what they make. */
const comments = (features: Features): readonly Thing[] =>
  names(features, COMMENTS) && SITES.some((word) => features.productWords.has(word))
    ? headsNamed(leadingActs(features, READING), COMMENTS)
    : [];

const SITES = ['wordpress', 'blog', 'ghost', 'drupal', 'joomla'];
const COMMENTS: ReadonlySet<string> = new Set(['comment', 'comments']);

/** Whether anything is named that is of the web, or there is an address to look at. */
export const speaksOfTheWeb = (features: Features): boolean =>
  speaksOf(features, 'web') ||
  names(features, REVIEWS) ||
  names(features, COMMENTS) ||
  opens(features, WHERE_ANYBODY_POSTS) ||
  features.originClasses.includes('web') ||
  features.roles.includes('url') ||
  features.cues.has('web-content') ||
  inDomain(features, 'browser');

/** "Checks a listing", "Explains a term of a network": what is said of it is the server's own, unless it is of any page. */
export const onlyJudges = (features: Features): boolean =>
  does(features, JUDGES) &&
  !features.roles.includes('url') &&
  leadingActs(features, READING).every(({ verb }) => JUDGES.includes(verb));

const JUDGES: readonly string[] = ['check', 'validate', 'verify', 'explain'];
