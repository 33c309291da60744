import type { ServerAssessment } from '#schema/server-assessment.ts';
import { sha256 } from '#schema/tool-definition.ts';
import { stampFingerprint } from './fingerprint.ts';
import type { Database, Write } from './tables.ts';

/** Stores what is said of a server as a whole, in one transaction. It is forgotten when the server's tools change. */
export async function saveServerAssessment(db: Database, server: string, assessment: ServerAssessment): Promise<void> {
  const body = JSON.stringify(assessment);
  const values = { ruleset: assessment.ruleset, body };
  await db.transaction().execute(async (write) => {
    const known = await write
      .updateTable('server')
      .set({ grade: assessment.grade })
      .where('slug', '=', server)
      .returning('slug')
      .executeTakeFirst();
    if (known === undefined) return;
    await write
      .insertInto('server_assessment')
      .values({ server, ...values })
      .onConflict((conflict) => conflict.column('server').doUpdateSet(values))
      .execute();
    await stampFingerprint(write, [server, sha256(body)]);
  });
}

/** What was said of the server as a whole no longer holds: its tools, or their labels, are others. */
export async function forgetServerAssessment(write: Write, server: string): Promise<void> {
  await write.deleteFrom('server_assessment').where('server', '=', server).execute();
  await write.updateTable('server').set({ grade: null }).where('slug', '=', server).execute();
}
