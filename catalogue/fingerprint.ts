import { sha256 } from '#schema/tool-definition.ts';
import type { Database, Write } from './tables.ts';

const KEY = 'fingerprint';

/** What stands for the present state of the catalogue; the same writes in the same order give the same. */
export async function readFingerprint(db: Database): Promise<string> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst();
  return row?.value ?? sha256('');
}

/** Chains what is being written to the fingerprint; belongs in the transaction that writes it. */
export async function stampFingerprint(write: Write, parts: readonly string[]): Promise<void> {
  const value = sha256(JSON.stringify([await readFingerprint(write), ...parts]));
  await write
    .insertInto('meta')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute();
}
