import type { Page, ToolSummary } from '#schema/record.ts';
import { z } from 'zod';
import type { ToolFilter } from '../catalogue.ts';
import { BadCursor, cursorOf } from '../cursor.ts';
import { pageOf, rowsFor } from '../page.ts';
import { riskOrder } from '../risk-order.ts';
import type { Database } from '../tables.ts';
import { selectTools, toToolSummary } from './tool-rows.ts';

/**
 * The risk that the last tool was listed under, and its id, which stands for the server and name that it never loses:
 * both slugs written out could be longer than a cursor may be. If its risk changes meanwhile, the next page still
 * starts where this one ended.
 */
const cursor = cursorOf(z.tuple([z.number().int().min(0).max(4), z.number().int().positive()]));

/** The query behind `tools`, for its plan to be looked at too. */
export async function toolsQuery(db: Database, page: ToolFilter) {
  const { category, risk } = page;
  let query = selectTools(db)
    .where('tool.removed_at', 'is', null)
    .orderBy('tool.risk_order')
    .orderBy('tool.server')
    .orderBy('tool.slug')
    .limit(rowsFor(page));
  if (category !== undefined) query = query.where('tool.category', '=', category);
  if (risk !== undefined) query = query.where('tool.risk_order', '=', riskOrder(risk));
  if (page.after === undefined) return query;
  const [order, id] = cursor.decode(page.after);
  const last = await db.selectFrom('tool').select(['server', 'slug']).where('id', '=', id).executeTakeFirst();
  if (last === undefined) throw new BadCursor();
  return query.where((eb) =>
    eb(eb.refTuple('tool.risk_order', 'tool.server', 'tool.slug'), '>', eb.tuple(order, last.server, last.slug)),
  );
}

/** Tools that their servers have now, worst risk first, those that are not classified last. */
export async function tools(db: Database, page: ToolFilter): Promise<Page<ToolSummary>> {
  const query = await toolsQuery(db, page);
  return pageOf(await query.execute(), page, toToolSummary, (row) => cursor.encode([row.risk_order, row.id]));
}
