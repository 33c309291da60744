import type { Database } from './tables.ts';

/** Who wants a server, from when until when at the longest, and how to tell that whoever has it is no longer there. */
export interface Claim {
  readonly owner: string;
  readonly now: Date;
  readonly until: Date;
  readonly isGone: (owner: string) => boolean;
}

/**
 * Takes a server for one owner, by its name; false while another has it. What an owner that is gone has left, or that
 * has run out, is taken over. Between two that ask at once the database decides: the row must still be as it was read.
 */
export async function claim(db: Database, name: string, { owner, now, until, isGone }: Claim): Promise<boolean> {
  const key = name.toWellFormed();
  const held = await db.selectFrom('claim').select(['owner', 'until']).where('name', '=', key).executeTakeFirst();
  if (held && held.until > now.toISOString() && !isGone(held.owner)) return false;
  const values = { owner, until: until.toISOString() };
  const written = held
    ? await db
        .updateTable('claim')
        .set(values)
        .where('name', '=', key)
        .where('owner', '=', held.owner)
        .where('until', '=', held.until)
        .returning('name')
        .execute()
    : await db
        .insertInto('claim')
        .values({ name: key, ...values })
        .onConflict((conflict) => conflict.doNothing())
        .returning('name')
        .execute();
  return written.length > 0;
}

/** Forgets what owners that are gone have left, and what has run out: of servers that nobody may ask for again. */
export async function sweepClaims(db: Database, { now, isGone }: Pick<Claim, 'now' | 'isGone'>): Promise<void> {
  const rows = await db.selectFrom('claim').selectAll().execute();
  for (const { name, owner, until } of rows)
    if (until <= now.toISOString() || isGone(owner))
      await db.deleteFrom('claim').where('name', '=', name).where('owner', '=', owner).execute();
}

/** Gives a server back, if it is still that owner's. */
export async function release(db: Database, name: string, owner: string): Promise<void> {
  await db.deleteFrom('claim').where('name', '=', name.toWellFormed()).where('owner', '=', owner).execute();
}
