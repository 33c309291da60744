import { Change } from '#schema/change.ts';
import type { Database } from '../tables.ts';

/** How many changes a record shows; older ones stay in the catalogue. */
const SHOWN = 200;

/** The changes of a server, or of one of its tools by name, newest first. A rename is a change of both its names. */
export async function changesOf(db: Database, server: string, tool?: string): Promise<Change[]> {
  const all = db.selectFrom('change').selectAll().where('server', '=', server).orderBy('id', 'desc').limit(SHOWN);
  if (tool === undefined) return (await all.execute()).map(toChange);
  const [own, renamed] = await Promise.all([
    all.where('tool', '=', tool).execute(),
    all.where('renamed_from', '=', tool).execute(),
  ]);
  const rows = [...own, ...renamed].sort((a, b) => b.id - a.id).slice(0, SHOWN);
  return rows.map(toChange);
}

interface ChangeRow {
  readonly server: string;
  readonly tool: string;
  readonly kind: string;
  readonly observed_at: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly renamed_from: string | null;
}

const toChange = (row: ChangeRow): Change =>
  Change.parse({
    server: row.server,
    tool: row.tool,
    kind: row.kind,
    observedAt: row.observed_at,
    before: row.before,
    after: row.after,
    ...(row.renamed_from === null ? {} : { renamedFrom: row.renamed_from }),
  });
