import { sha256 } from '#schema/tool-definition.ts';
import type { NewJudgement } from './catalogue.ts';
import { stampFingerprint } from './fingerprint.ts';
import type { Database } from './tables.ts';

/** Stores judgements beside their changes, in one transaction. One by a ruleset that a change was judged by is left out. */
export async function saveJudgements(db: Database, judgements: readonly NewJudgement[]): Promise<void> {
  if (judgements.length === 0) return;
  await db.transaction().execute(async (write) => {
    for (const { change, judgement } of judgements) {
      const { ruleset, direction } = judgement;
      await write
        .insertInto('change_judgement')
        .values({ change, ruleset, body: JSON.stringify(judgement) })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      await write.updateTable('change').set({ ruleset, direction }).where('id', '=', change).execute();
    }
    await stampFingerprint(write, [sha256(JSON.stringify(judgements))]);
  });
}
