import type { ToolSummary } from '#schema/record.ts';
import { checkLimit } from '../page.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Database } from '../tables.ts';
import { nameWords } from '../words.ts';
import { toolsOf } from './search.ts';

const MAX_WORDS = 8;

/**
 * Tools that share words of a tool's name: those of other servers that have all of them, then those that have one
 * besides the first, which mostly is a verb like `get` and says little; then the others of its own server, those with
 * most words in common first, and worst first among them. None for a tool that was never seen.
 */
export async function related(
  db: Database,
  index: SearchIndex,
  server: string,
  slug: string,
  limit: number,
): Promise<ToolSummary[]> {
  checkLimit(limit);
  const siblings = await siblingsOf(db, server);
  const self = siblings.find((tool) => tool.slug === slug);
  if (self === undefined) return [];
  const words = wordsOf(self.name);
  const ids = new Set<number>();
  const [, ...things] = words;
  for (const [some, match] of [
    [words, 'all'],
    [things, 'any'],
  ] as const) {
    if (ids.size >= limit) break;
    const terms = some.map((exact) => ({ exact, prefix: null }));
    // Those that the first search found come again, so that many more are asked for.
    const hits = await index.find(db, { terms, match, notOf: server, limit: limit + ids.size });
    for (const { id } of hits) ids.add(id);
  }
  const shared = ({ name }: { readonly name: string }): number =>
    wordsOf(name).filter((word) => words.includes(word)).length;
  const own = siblings
    .filter((tool) => tool !== self && tool.removed_at === null)
    .sort((a, b) => shared(b) - shared(a));
  for (const { id } of own) ids.add(id);
  return toolsOf(db, [...ids].slice(0, limit));
}

const wordsOf = (name: string): string[] => [
  ...new Set(
    nameWords(name)
      .slice(0, MAX_WORDS)
      .map((word) => word.toLowerCase()),
  ),
];

const siblingsOf = (db: Database, server: string) =>
  db
    .selectFrom('tool')
    .select(['id', 'name', 'slug', 'removed_at'])
    .where('server', '=', server)
    .orderBy('risk_order')
    .orderBy('slug')
    .execute();
