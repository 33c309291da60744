import { RecordedAttempt, type ServerRecord } from '#schema/record.ts';
import { Package, Remote } from '#schema/server.ts';
import { ServerAssessment } from '#schema/server-assessment.ts';
import { z } from 'zod';
import { parseStored } from '../stored.ts';
import type { Database } from '../tables.ts';
import { changesOf } from './changes-of.ts';
import { selectServers, toServerSummary } from './server-rows.ts';
import { selectTools, toToolSummary } from './tool-rows.ts';

/** One server with the tools that it has now, worst first; null: never heard of. */
export async function server(db: Database, slug: string): Promise<ServerRecord | null> {
  const row = await selectServers(db)
    .leftJoin('server_assessment', 'server_assessment.server', 'server.slug')
    .select(['server_assessment.body as assessment', 'packages', 'remotes', 'sources', 'attempt', 'list'])
    .where('slug', '=', slug)
    .executeTakeFirst();
  if (row === undefined) return null;
  const bodies = await db
    .selectFrom('observation')
    .select(['id', 'body'])
    .where('id', 'in', [row.attempt ?? 0, row.list ?? 0])
    .execute();
  const attempt = (id: number | null) => {
    const found = bodies.find((candidate) => candidate.id === id);
    return found === undefined ? null : parseStored(RecordedAttempt, found.body);
  };
  const list = await selectTools(db)
    .where('tool.server', '=', slug)
    .where('tool.removed_at', 'is', null)
    .orderBy('tool.risk_order')
    .orderBy('tool.slug')
    .execute();
  return {
    ...toServerSummary(row),
    packages: parseStored(z.array(Package), row.packages),
    remotes: parseStored(z.array(Remote), row.remotes),
    sources: parseStored(z.array(z.string()), row.sources),
    observation: attempt(row.attempt) ?? { outcome: row.outcome, observedAt: row.observed_at },
    answered: attempt(row.list),
    assessment: row.assessment === null ? null : parseStored(ServerAssessment, row.assessment),
    toolList: list.map(toToolSummary),
    changes: await changesOf(db, slug),
  };
}
