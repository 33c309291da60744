import { Change, Judgement } from '#schema/change.ts';
import { parseStored } from '../stored.ts';
import type { Database } from '../tables.ts';

/** The start of every query for changes, each with its newest judgement. */
export const selectChanges = (db: Database) =>
  db
    .selectFrom('change')
    .leftJoin('change_judgement', (join) =>
      join.onRef('change_judgement.change', '=', 'change.id').onRef('change_judgement.ruleset', '=', 'change.ruleset'),
    )
    .select([
      'change.id',
      'change.server',
      'change.tool',
      'change.kind',
      'change.observed_at',
      'change.before',
      'change.after',
      'change.renamed_from',
      'change.first',
      'change_judgement.body as judgement',
    ]);

export type ChangeRow = Awaited<ReturnType<ReturnType<typeof selectChanges>['execute']>>[number];

/** The record of such a row, with at most so many edits. */
export const toChange = (row: ChangeRow, edits = Infinity): Change =>
  Change.parse({
    server: row.server,
    tool: row.tool,
    kind: row.kind,
    observedAt: row.observed_at,
    before: row.before,
    after: row.after,
    ...(row.renamed_from === null ? {} : { renamedFrom: row.renamed_from }),
    first: row.first === 1,
    judgement: row.judgement === null ? null : shortened(parseStored(Judgement, row.judgement), edits),
  });

function shortened(judgement: Judgement, edits: number): Judgement {
  const shown = judgement.edits.slice(0, edits);
  return { ...judgement, edits: shown, moreEdits: judgement.moreEdits + judgement.edits.length - shown.length };
}
