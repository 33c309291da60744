import type { Selectable } from 'kysely';
import { Retirement } from '#schema/lifecycle.ts';
import type { ServerSummary } from '#schema/record.ts';
import { Grade } from '#schema/server-assessment.ts';
import { parseStored } from '../stored.ts';
import type { Database, ServerTable } from '../tables.ts';

const COLUMNS = [
  ...(['slug', 'name', 'title', 'description', 'repository', 'outcome', 'observed_at', 'first_seen'] as const),
  ...(['tools', 'low', 'medium', 'high', 'critical'] as const),
  ...(['read', 'write', 'execute', 'destructive', 'financial'] as const),
  ...(['grade', 'retired'] as const),
] as const;

type SummaryRow = Pick<Selectable<ServerTable>, (typeof COLUMNS)[number]>;

/** The start of every query for servers as lists show them. */
export const selectServers = (db: Database) => db.selectFrom('server').select(COLUMNS);

/** The record of such a row. */
export const toServerSummary = (row: SummaryRow): ServerSummary => ({
  slug: row.slug,
  name: row.name,
  title: row.title,
  description: row.description,
  repository: row.repository,
  tools: row.tools,
  byRisk: { low: row.low, medium: row.medium, high: row.high, critical: row.critical },
  byCategory: {
    Read: row.read,
    Write: row.write,
    Execute: row.execute,
    Destructive: row.destructive,
    Financial: row.financial,
  },
  grade: row.grade === null ? null : Grade.parse(row.grade),
  retired: row.retired === null ? null : parseStored(Retirement, row.retired),
  outcome: row.outcome,
  observedAt: row.observed_at,
  firstSeen: row.first_seen,
});
