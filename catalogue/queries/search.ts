import type { Page, ToolSummary } from '#schema/record.ts';
import { z } from 'zod';
import type { PageRequest } from '../catalogue.ts';
import { cursorOf } from '../cursor.ts';
import { pageOf, rowsFor } from '../page.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Database } from '../tables.ts';
import { queryTerms } from '../words.ts';
import { selectTools, toToolSummary } from './tool-rows.ts';

const cursor = cursorOf(z.tuple([z.number(), z.number().int().positive()]));

/** Tools that have every word of a query, best first. A query without a letter or digit finds nothing. */
export async function search(
  db: Database,
  index: SearchIndex,
  query: string,
  page: PageRequest,
): Promise<Page<ToolSummary>> {
  const limit = rowsFor(page);
  const [score, id] = page.after === undefined ? [] : cursor.decode(page.after);
  const after = score === undefined || id === undefined ? undefined : { score, id };
  const hits = await index.find(db, { terms: queryTerms(query), match: 'all', limit, ...(after && { after }) });
  const shown = pageOf(
    hits,
    page,
    (hit) => hit,
    (hit) => cursor.encode([hit.score, hit.id]),
  );
  return {
    items: await toolsOf(
      db,
      shown.items.map((hit) => hit.id),
    ),
    next: shown.next,
  };
}

/** Tools by their ids, in that order. */
export async function toolsOf(db: Database, ids: readonly number[]): Promise<ToolSummary[]> {
  if (ids.length === 0) return [];
  const rows = await selectTools(db).where('tool.id', 'in', ids).execute();
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = found.get(id);
    return row === undefined ? [] : [toToolSummary(row)];
  });
}
