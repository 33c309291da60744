import type { Features } from '../reading/features.ts';
import { described, keyPlace, type Parameter } from '../reading/schema/parameters.ts';
import type { Thing } from '../reading/words/nouns.ts';
import { oneOf } from '../reading/words/one-of.ts';
import type { Place } from '../reading/words/place.ts';
import { READING, earlyCues, leadingActs, leads, parametersNamed, parametersWith } from './select.ts';

/**
 * Parameters for any address: `url`, `page_url`. Not for the product's own pages, as `notebook_url` is or one that is
 * described so ("URL of the Acme board", of an Acme server), and not for a `uri` that does not say that it is of the web.
 */
export const chosenUrls = (features: Features): readonly Place[] =>
  parametersWith(features, 'url')
    .filter(({ depth, words }) => depth < 3 && words.every((word) => FREE_URL.test(word)))
    .filter((parameter) => isOfTheWeb(parameter) && described(parameter, features.productWords) === null)
    .map(keyPlace);

const FREE_URL =
  /^(?:urls?|uris?|links?|href|websites?|pages?|targets?|sources?|web|remote|full|start|seed|the|or|paths?|files?|video|document|pdf|audio|media|article|feed|rss|desired|new)$/;

/** MCP servers give their own things a `uri` as well. */
const isOfTheWeb = (parameter: Parameter): boolean =>
  !/^uris?$/.test(parameter.words.join('_')) || described(parameter, WEB) !== null;

const WEB = new Set('http https url urls web website webpage page'.split(' '));

/** "Audits a website" whose address the caller gives: not a page of one's own. */
export const looksAtAnySite = (features: Features): boolean =>
  parametersNamed(features, 'url').some(({ words, required }) => required && words.length === 1) &&
  earlyCues(features, 2, 'web-content').length > 0;

/** Whose documentation it may be called, what is scraped is whatever stands at the address. */
export function scrapedAddresses(features: Features): readonly Place[] {
  if (!features.roles.includes('url') || !leads(features, READING)) return [];
  const addresses = chosenUrls(features);
  if (addresses.length === 0) return [];
  const isScraped = leadingActs(features, READING).some(
    ({ verb, things }) =>
      verb === 'scrape' ||
      verb === 'crawl' ||
      (TAKES_OUT.test(verb) && things.some(({ word }) => TAKEN_OUT.test(word))) ||
      isLoaded(verb, things) ||
      // "Extracts the images": of the page that stands there
      (verb === 'extract' && things.some(({ word, head }) => head && SHOWN.test(word))) ||
      // "Converts a repository to one document": all of what strangers wrote there.
      (PACKS.test(verb) && things.some(({ word, head }) => head && REPOSITORIES.test(word))),
  );
  return isScraped ? addresses : [];
}

/** "Fetches a URL", "Returns the text of a page", but not "Returns the keywords of a page". */
const isLoaded = (verb: string, things: readonly Thing[]): boolean => {
  const heads = things.filter(({ head }) => head);
  if (LOADS.has(verb) && heads.some(({ word }) => PAGE.test(word))) return true;
  // "Sends a GET request"
  if (heads.some(({ word }) => /^(?:get|head)_requests?$/.test(word))) return true;
  return SHOWS.has(verb) && heads.some(({ word }) => TEXT.test(word)) && things.some(({ word }) => PAGE.test(word));
};

const LOADS = oneOf('fetch read load retrieve grab visit browse summarize summarise');
const SHOWS = oneOf('get return show');
const PAGE = /^(?:urls?|pages?|(?:raw_|page_)?html|sites?)$/;
const TEXT = /^(?:(?:page_|raw_)?(?:html|contents?|text)|markdown)$/;

/** "Extracts the main content of a page" */
const TAKES_OUT = /^(?:extract|read|fetch|grab)$/;
const TAKEN_OUT = /^(?:contents?|websites?|web_?pages?)$/;
const SHOWN = /^(?:images?|pictures?|photos?|videos?|links?|tables?|text)$/;
const PACKS = /^(?:convert|pack|ingest|digest|flatten|summarize|summarise|analyze|analyse|explain)$/;
const REPOSITORIES = /(?:^|_)(?:repos?|repository|repositories|codebases?)$/;
