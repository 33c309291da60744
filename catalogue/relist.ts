import type { ServerRef } from '#schema/server.ts';
import { serverSlug } from '#schema/slug.ts';
import { stampFingerprint } from './fingerprint.ts';
import { normalDate } from './order.ts';
import { indexServer } from './record-search.ts';
import { keepWord, refreshServer } from './record-server.ts';
import type { SearchIndex } from './search-index.ts';
import type { Database } from './tables.ts';

/**
 * Keeps what a source says of a server that is known, without an attempt at it; answers whether it is now
 * shown to be retired where it was not, in another way, or no longer. A server that is not known stays so: nobody has
 * looked at it.
 */
export async function relist(db: Database, search: SearchIndex, ref: ServerRef, listedAt: Date): Promise<boolean> {
  const slug = serverSlug(ref.name);
  return db.transaction().execute(async (write) => {
    const known = await write.selectFrom('server').select('name').where('slug', '=', slug).executeTakeFirst();
    if (known?.name !== ref.name.toWellFormed()) return false;
    await keepWord(write, slug, ref, normalDate(listedAt.toISOString()));
    const { isChanged, isReworded, isRetiredOrBack } = await refreshServer(write, slug);
    if (isReworded) await indexServer(write, search, slug);
    if (isChanged) await stampFingerprint(write, [slug, JSON.stringify(ref)]);
    return isRetiredOrBack;
  });
}
