import type { ToolSummary } from '#schema/record.ts';
import { checkLimit } from '../page.ts';
import type { Hit, SearchIndex, SearchRequest } from '../search-index.ts';
import type { Database } from '../tables.ts';
import { nameWords } from '../words.ts';
import type { Term } from '../words.ts';
import { toolsOf } from './search.ts';

const MAX_WORDS = 8;

/**
 * Tools that share the words of a tool's name: of other servers those with all words, then those with one; then of its
 * own server, first those that share a word, then the worst. None for a tool that was never seen.
 */
export async function related(
  db: Database,
  index: SearchIndex,
  server: string,
  slug: string,
  limit: number,
): Promise<ToolSummary[]> {
  checkLimit(limit);
  const self = await db
    .selectFrom('tool')
    .select(['id', 'name'])
    .where('server', '=', server)
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (self === undefined) return [];
  const words = [...new Set(nameWords(self.name).slice(0, MAX_WORDS))];
  const terms = words.map((word): Term => ({ exact: word.trim(), prefix: null }));
  const steps: Pick<SearchRequest, 'match' | 'server'>[] = [
    { match: 'all', server: { is: 'other', slug: server } },
    { match: 'any', server: { is: 'other', slug: server } },
    { match: 'any', server: { is: 'same', slug: server } },
  ];
  const found = new Map<number, Hit>();
  for (const step of steps) {
    if (found.size >= limit) break;
    const hits = await index.find(db, { terms, ...step, limit: limit + 1 + found.size });
    for (const hit of hits) if (hit.id !== self.id && !found.has(hit.id)) found.set(hit.id, hit);
  }
  const siblings = found.size < limit ? await siblingsOf(db, server, limit + 1 + found.size) : [];
  for (const { id } of siblings) if (id !== self.id && !found.has(id)) found.set(id, { id, score: 0 });
  return toolsOf(db, [...found.values()].slice(0, limit));
}

const siblingsOf = (db: Database, server: string, limit: number) =>
  db
    .selectFrom('tool')
    .select('id')
    .where('server', '=', server)
    .where('removed_at', 'is', null)
    .orderBy('risk_order')
    .orderBy('slug')
    .limit(limit)
    .execute();
