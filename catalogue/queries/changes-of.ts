import type { Change } from '#schema/change.ts';
import { MOST_CHANGES } from '#schema/record.ts';
import type { Database } from '../tables.ts';
import { selectChanges, toChange } from './change-rows.ts';

/** How many edits of each change a server's record shows: the tool's own has them all. */
const EDITS = 3;

/** The changes of a server, or of one of its tools by name, newest first. A rename is a change of both its names. */
export async function changesOf(db: Database, server: string, tool?: string): Promise<Change[]> {
  const all = selectChanges(db).where('change.server', '=', server).orderBy('change.id', 'desc').limit(MOST_CHANGES);
  if (tool === undefined) return (await all.execute()).map((row) => toChange(row, EDITS));
  const [own, renamed] = await Promise.all([
    all.where('change.tool', '=', tool).execute(),
    all.where('change.renamed_from', '=', tool).execute(),
  ]);
  const rows = [...own, ...renamed].sort((a, b) => b.id - a.id).slice(0, MOST_CHANGES);
  return rows.map((row) => toChange(row));
}
