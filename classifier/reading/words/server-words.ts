import { domainsOfName, domainsOfParts } from './domains.ts';
import type { Domain } from './lexicon.ts';
import { memo } from './memo.ts';
import { nameWords } from './words.ts';

/** What a catalogue puts before a server's own name: `docker/` makes no cloud of it, and `github/owner/` or `io.github.` no tool for repositories. */
const WHERE_FOUND = /^(?:npm\/|docker\/|github\/(?=[^/]+\/)|(?:io|com)\.(?:github|gitlab|bitbucket)\.)/;

export interface ServerWords {
  readonly texts: ReadonlySet<string>;
  readonly domains: ReadonlySet<Domain>;
  /** Those that name its product. */
  readonly product: ReadonlySet<string>;
}

/** The words by which a server calls itself. Its tools come one after another. */
export const serverWords: (name: string) => ServerWords = memo(500, (name) => {
  const text = name.replace(WHERE_FOUND, '');
  const words = nameWords(text);
  const texts = words.map(({ text }) => text);
  return {
    texts: new Set(texts),
    domains: new Set([...domainsOfName(text, words), ...domainsOfParts(words)]),
    product: new Set(texts.filter((text) => text.length > 3 && !OF_ANY_SERVER.has(text))),
  };
});

/** What servers are called whatever their product is. */
const OF_ANY_SERVER = new Set(
  'server servers tool tools client web website websites page pages fetch fetcher browser read reader scrape scraper crawl crawler http https content html markdown file files document documents image images video search site link links download convert local remote agent model context protocol example'.split(
    ' ',
  ),
);
