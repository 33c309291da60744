import { CATEGORIES, RISKS } from '#schema/category.ts';
import type { Category } from '#schema/category.ts';
import { riskOrder } from './risk-order.ts';
import { forgetServerAssessment } from './save-server-assessment.ts';
import type { ServerTable, Write } from './tables.ts';

/** The column that counts each category, which the list of servers is shown with. */
export const CATEGORY_COLUMN = {
  Read: 'read',
  Write: 'write',
  Execute: 'execute',
  Destructive: 'destructive',
  Financial: 'financial',
} as const satisfies Record<Category, keyof ServerTable>;

/**
 * Counts a server's tools anew, after any change of them or of their labels, and forgets what was said of the whole. Kept in the server's row, so
 * that the riskiest of 50,000 servers is an index away.
 */
export async function recount(write: Write, server: string): Promise<void> {
  const rows = await write
    .selectFrom('tool')
    .select(({ fn }) => ['category', 'risk_order', fn.countAll<number>().as('tools')])
    .where('server', '=', server)
    .where('removed_at', 'is', null)
    .groupBy(['category', 'risk_order'])
    .execute();
  const sum = (matches: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(matches).reduce((total, { tools }) => total + Number(tools), 0);
  const risks = RISKS.map((risk) => [risk, sum((row) => row.risk_order === riskOrder(risk))] as const);
  const categories = CATEGORIES.map((name) => [CATEGORY_COLUMN[name], sum((row) => row.category === name)] as const);
  await write
    .updateTable('server')
    .set({
      tools: sum(() => true),
      classified: sum((row) => row.category !== null),
      ...Object.fromEntries([...risks, ...categories]),
    })
    .where('slug', '=', server)
    .execute();
  await forgetServerAssessment(write, server);
}
