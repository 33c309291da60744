import { scrapedAddresses } from '../conditions/addresses.ts';
import type { Features } from '../reading/features.ts';
import type { Thing } from '../reading/nouns.ts';
import { defineRule } from '../rule.ts';
import { fetchingActs } from '../conditions/returned.ts';
import {
  earlyCues,
  inDomain,
  leads,
  speaksOf,
  placesOf,
  READING,
  leadingHeads,
  leadingThings,
} from '../conditions/select.ts';

/** What somebody wrote on the page that a browser shows; its address, its requests and its picture are less. */
const ON_A_PAGE =
  /^(?:content|contents|text|html|dom|snapshots?|markdown|elements?|article|body|page_content|page_text)$/;
const thingsOnAPage = (features: Features): Thing[] =>
  fetchingActs(features).flatMap(({ verb, things }) =>
    things.filter(({ word }) => ON_A_PAGE.test(word) || verb === 'extract' || verb === 'scrape'),
  );

/** What a shop writes itself. */
const OF_A_SHOP = /^(?:blogs?|articles?|news)$/;
const ARTICLES = /^(?:articles?|feeds?|serps?)$/;

export default defineRule({
  id: 'brings-in-web-content',
  title: 'It brings in content that anyone can have written',
  moves: 'risk',
  capability: 'ingests-untrusted',
  rationale: 'A web page or post can carry instructions to the agent that reads it.',
  limits: "The pages of a vendor's own documentation are safer.",
  references: ['owasp-llm-2026/LLM01', 'mitre-atlas-5.6.1/AML.T0051.001'],
  prior: { risk: 1 },
  examples: {
    match: [
      { name: 'web_search', description: 'Searches the web.' },
      { name: 'get_transcript', description: 'Get the transcript of a YouTube video.' },
      { name: 'extract', description: 'Extracts text from the current page.', server: 'npm/browser-kit' },
      { name: 'get_page_text', description: 'Returns the text of the current page.', server: 'npm/browser-kit' },
    ],
    noMatch: [
      { name: 'list_transcript_languages', description: 'Lists the languages of a transcript.' },
      { name: 'get_page_title', description: 'Returns the title of the current page.', server: 'npm/browser-kit' },
      { name: 'search_articles', description: 'Searches articles.', server: 'npm/pubmed' },
    ],
  },
  detect(features) {
    if (scrapedAddresses(features).length > 0) return scrapedAddresses(features);
    const said = earlyCues(features, 2, 'web-content');
    const open = inDomain(features, 'browser') ? placesOf(thingsOnAPage(features)) : [];
    const isSilent = said.length === 0 && open.length === 0 && !speaksOf(features, 'web');
    if (isSilent || !leads(features, READING)) return [];
    // The languages of a transcript, a vendor's documentation on its website, the posts of one's own blog.
    const ofOwn = speaksOf(features, 'docs') || inDomain(features, 'cms');
    if (ofOwn || leadingHeads(features, READING, 'structure').length > 0) return [];
    // The articles of a library and the feed of an authority are reference data.
    const found = leadingThings(features, READING, 'web').filter(
      ({ word }) =>
        !(inDomain(features, 'data') && ARTICLES.test(word)) &&
        !(word === 'listing' && speaksOf(features, 'file')) &&
        !(inDomain(features, 'commerce') && OF_A_SHOP.test(word)),
    );
    return [...placesOf(found), ...open, ...said];
  },
});
