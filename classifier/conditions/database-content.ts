import type { Act } from '../reading/acts/act.ts';
import type { Features } from '../reading/features.ts';
import { fetchingActs } from './returned.ts';
import { doesLike, names } from './select.ts';

/** The acts that hand over what is in a database, rather than how it is built. What they are called is asked first. */
export const contentFetched = (features: Features): readonly Act[] =>
  names(features, CONTENT) || doesLike(features, QUERIES) ? fetchingActs(features).filter(fetchesContent) : [];

const fetchesContent = ({ verb, things, origin }: Act): boolean => {
  const head = (things.length > 0 ? things : origin).find((thing) => thing.head);
  if (head === undefined) return QUERIES.test(verb);
  return CONTENT.test(head.word) || (QUERIES.test(verb) && ASKED.test(head.word));
};

const QUERIES = /^(?:query|search|find|select|aggregate|scan|read|fetch)$/;
const CONTENT = /^(?:rows?|records?|documents?|data|entries|entry|items?|values?|vectors?)$/;
/** What is asked, or what holds the content. */
const ASKED = /^(?:collection|table|index|indexes|database|db|query|statement|sql)$/;
