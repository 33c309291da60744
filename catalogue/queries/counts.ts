import { RISKS } from '#schema/category.ts';
import type { CatalogueCounts } from '#schema/record.ts';
import { CATEGORY_COLUMN } from '../recount.ts';
import type { Database } from '../tables.ts';

/** Totals over the catalogue, added up from the counts that every server's row keeps. */
export async function counts(db: Database): Promise<CatalogueCounts> {
  const rows = await db
    .selectFrom('server')
    .select(({ fn }) => [
      'outcome',
      fn.countAll<number>().as('servers'),
      ...(['tools', 'classified', ...RISKS] as const).map((name) => fn.sum<number>(name).as(name)),
      ...Object.values(CATEGORY_COLUMN).map((name) => fn.sum<number>(name).as(name)),
    ])
    .groupBy('outcome')
    .orderBy('outcome')
    .execute();
  // PostgreSQL answers sums as text, since they may be larger than a number.
  const sum = (name: Exclude<keyof (typeof rows)[number], 'outcome'>): number =>
    rows.reduce((total, row) => total + Number(row[name]), 0);
  return {
    servers: sum('servers'),
    tools: sum('tools'),
    classified: sum('classified'),
    byRisk: { low: sum('low'), medium: sum('medium'), high: sum('high'), critical: sum('critical') },
    byCategory: {
      Read: sum('read'),
      Write: sum('write'),
      Execute: sum('execute'),
      Destructive: sum('destructive'),
      Financial: sum('financial'),
    },
    byOutcome: Object.fromEntries(rows.map(({ outcome, servers }) => [outcome, Number(servers)])),
  };
}
