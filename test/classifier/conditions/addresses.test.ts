import { chosenUrls, looksAtAnySite, scrapedAddresses } from '#classifier/conditions/addresses.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { schema, subject } from '../subject.ts';
import { testCases } from '../cases.ts';

const described = (key: string, description: string): Parameters<typeof subject>[0] => ({
  name: 'fetch',
  inputSchema: schema({ [key]: { type: 'string', description } }),
});

testCases('the parameters for any address', (features) => chosenUrls(features).map(textAt), [
  ['are called after addresses', '| fetch | url:string |', ['url']],
  ['say what stands there', '| fetch | page_url:string |', ['page_url']],
  ['are not for things of the product', '| fetch | notebook_url:string |', []],
  ['are not for what the product calls by an address', 'npm/acme-boards | fetch | url:string |', ['url']],
  ['are a URI that says it is of the web', described('uri', 'The https address of a page'), ['uri']],
  ['are no other URI', described('uri', 'The resource'), []],
  [
    'are not deep inside an argument',
    { name: 'fetch', inputSchema: schema({ a: schema({ b: schema({ c: schema({ url: 'string' }) }) }) }) },
    [],
  ],
]);

testCases('whether a tool looks at any site', looksAtAnySite, [
  ['is true where its address must be given', '| audit | url!:string | Audits a website.', true],
  ['is false where it need not be', '| audit | url:string | Audits a website.', false],
  ['is false where it is of a part of it', '| audit | report_url!:string | Audits a website.', false],
  ['is false of what is no site', '| audit | url!:string | Audits a board.', false],
]);

testCases('the addresses of what is scraped', (features) => scrapedAddresses(features).map(textAt), [
  ['are those that the caller gives', '| scrape_docs | url:string |', ['url']],
  ['are those of what is crawled', '| crawl_docs | url:string |', ['url']],
  ['are those of the pages whose pictures are taken out', '| extract_images | url:string |', ['url']],
  ['are none where something else is taken out', '| extract_colours | url:string |', []],
  ['are none where it is read', '| read_docs | url:string |', []],
  ['are those of what is fetched as it stands', '| fetch | url:string | Fetches a URL and returns its text.', ['url']],
  ['are those of a site whose text is got', '| site_html | url:string | Gets the HTML of a site.', ['url']],
  ['are none where something else of a page is got', '| ranks | url:string | Gets the keywords of a page.', []],
  ['are none where a page is known otherwise', '| fetch | id:string | Fetches a page.', []],
  ['are none where the caller gives none', '| scrape_docs | topic:string |', []],
  ['are none where something else is made of it', '| create_note | url:string | Scrapes a page.', []],
]);
