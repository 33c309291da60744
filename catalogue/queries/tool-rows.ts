import { Category } from '#schema/category.ts';
import type { ToolSummary } from '#schema/record.ts';
import { riskAt } from '../risk-order.ts';
import type { Database } from '../tables.ts';

/** The start of every query for tools as lists show them. */
export const selectTools = (db: Database) =>
  db
    .selectFrom('tool')
    .innerJoin('server', 'server.slug', 'tool.server')
    .select([
      'tool.id',
      'tool.server',
      'server.title as serverTitle',
      'tool.name',
      'tool.slug',
      'tool.title',
      'tool.summary',
      'tool.digest',
      'tool.category',
      'tool.risk_order',
      'tool.confidence',
    ]);

type SummaryRow = Awaited<ReturnType<ReturnType<typeof selectTools>['execute']>>[number];

/** The record of such a row. */
export const toToolSummary = (row: SummaryRow): ToolSummary => ({
  server: row.server,
  serverTitle: row.serverTitle,
  name: row.name,
  slug: row.slug,
  title: row.title,
  description: row.summary,
  digest: row.digest,
  category: row.category === null ? null : Category.parse(row.category),
  risk: riskAt(row.risk_order),
  confidence: row.confidence,
});
