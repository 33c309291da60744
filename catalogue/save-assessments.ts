import { sha256 } from '#schema/tool-definition.ts';
import type { NewAssessment } from './catalogue.ts';
import { stampFingerprint } from './fingerprint.ts';
import { recount } from './recount.ts';
import { riskOrder } from './risk-order.ts';
import type { Database, Write } from './tables.ts';

/**
 * Stores verdicts, in one transaction. One that is of another definition than the tool has now, because the server was
 * looked at while the classifier worked, is left out: the tool stays to be assessed.
 */
export async function saveAssessments(db: Database, assessments: readonly NewAssessment[]): Promise<void> {
  if (assessments.length === 0) return;
  await db.transaction().execute(async (write) => {
    const touched = new Set<string>();
    for (const item of assessments) if (await save(write, item)) touched.add(item.server);
    for (const server of [...touched].sort()) await recount(write, server);
    if (touched.size > 0) await stampFingerprint(write, [sha256(JSON.stringify(assessments))]);
  });
}

async function save(write: Write, { server, tool, digest, assessment }: NewAssessment): Promise<boolean> {
  const { category, risk, confidence, ruleset } = assessment;
  const row = await write
    .updateTable('tool')
    .set({ category, risk_order: riskOrder(risk), confidence, ruleset })
    .where('server', '=', server)
    .where('slug', '=', tool)
    .where('digest', '=', digest)
    .returning('id')
    .executeTakeFirst();
  if (row === undefined) return false;
  const values = { digest, ruleset, body: JSON.stringify(assessment) };
  await write
    .insertInto('assessment')
    .values({ tool: row.id, ...values })
    .onConflict((conflict) => conflict.column('tool').doUpdateSet(values))
    .execute();
  return true;
}
