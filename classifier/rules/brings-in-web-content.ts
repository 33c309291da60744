import { scrapedAddresses } from '../conditions/addresses.ts';
import { defineRule } from '../rule.ts';
import { READING, does, inDomain, leadingHeads, leads, placesOf, speaksOf } from '../conditions/select.ts';
import {
  speaksOfTheWeb,
  bringsFeedback,
  isAnnounced,
  onlyJudges,
  saidOfTheWeb,
  thingsOfTheWeb,
  thingsOnAPage,
} from '../conditions/web-content.ts';

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
      { name: 'get_thread', description: 'Returns a thread from a forum.' },
      { name: 'extract', description: 'Extracts text from the current page.', server: 'npm/browser-kit' },
      { name: 'get_page_text', description: 'Returns the text of the current page.', server: 'npm/browser-kit' },
    ],
    noMatch: [
      { name: 'list_transcript_languages', description: 'Lists the languages of a transcript.' },
      { name: 'take_heap_snapshot', description: 'Captures a heap snapshot of the page.', server: 'npm/browser-kit' },
      { name: 'get_page_title', description: 'Returns the title of the current page.', server: 'npm/browser-kit' },
      { name: 'list_posts', description: 'Lists the blog posts.', server: 'npm/ghost-cms' },
      { name: 'read_doc', description: 'Reads an article by its address.', server: 'npm/anvil-docs' },
      { name: 'search_articles', description: 'Searches articles.', server: 'npm/pubmed' },
      { name: 'get_announcements', description: 'Gets announcements of a course from its news forum.' },
    ],
  },
  detect(features) {
    if (!leads(features, READING) || !speaksOfTheWeb(features) || onlyJudges(features)) return [];
    const scraped = scrapedAddresses(features);
    // A documentation that is read by its addresses is its vendor's, and scraping goes anywhere.
    if (scraped.length > 0 && (!inDomain(features, 'docs') || does(features, ['scrape']))) return scraped;
    const found = [
      ...placesOf(thingsOfTheWeb(features)),
      ...(inDomain(features, 'browser') ? placesOf(thingsOnAPage(features)) : []),
      ...saidOfTheWeb(features),
    ];
    if (found.length === 0 || isAnnounced(features)) return [];
    // The languages of a transcript, a vendor's documentation on its website, the posts of one's own blog.
    const ofOwn = speaksOf(features, 'docs') || (inDomain(features, 'cms') && !bringsFeedback(features));
    return ofOwn || leadingHeads(features, READING, 'structure').length > 0 ? [] : found;
  },
});
