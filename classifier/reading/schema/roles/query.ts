import { anyOf, endsIn, is, says } from './conditions.ts';
import { TEXT, type Reading } from './reading.ts';

/** What is looked for. */
export const QUERY: readonly Reading[] = [
  {
    role: 'query',
    kinds: TEXT,
    name: anyOf(
      is('q search jql cql filter question prompt topic where filter_by_formula'),
      endsIn('query queries keyword keywords search_term search_text where_clause'),
    ),
  },
  { role: 'query', kinds: ['other'], name: is('query where') },
  { role: 'query', kinds: TEXT, name: endsIn('expression expr'), where: says('promql logql lucene jql') },
];
