import type { Change } from '#schema/change.ts';
import { isAnswered } from '#schema/observation.ts';
import type { Observation } from '#schema/observation.ts';
import type { ServerRef } from '#schema/server.ts';
import { serverSlug } from '#schema/slug.ts';
import { admit } from './admit.ts';
import { stampFingerprint } from './fingerprint.ts';
import { normalDate, replacesAttempt, replacesList } from './order.ts';
import { applyList, NOTHING } from './record-list.ts';
import { storeObservation } from './record-observation.ts';
import { readShown, refreshServer, rememberRef, showObservation } from './record-server.ts';
import { readToolRows } from './record-tools.ts';
import { indexServer, indexTools } from './record-search.ts';
import type { SearchIndex } from './search-index.ts';
import type { Database } from './tables.ts';

/**
 * Stores one observation with everything that follows from it, in one transaction, and answers the changes it means.
 * The same observation a second time changes nothing. Which lists and attempts count is decided in `order.ts`; only the
 * complete lists (`listed`, `declared`) take tools away. Throws when the observation is of another server than `ref`, or
 * when the server's address belongs to another name.
 */
export async function record(
  db: Database,
  search: SearchIndex,
  ref: ServerRef,
  given: Observation,
): Promise<readonly Change[]> {
  const server = serverSlug(ref.name);
  if (ref.name !== given.server)
    throw new Error(
      `An observation of \`${serverSlug(given.server)}\` was given for \`${server}\`. Pass the server's own.`,
    );
  const observation: Observation = { ...given, observedAt: normalDate(given.observedAt) };
  return db.transaction().execute(async (write) => {
    await rememberRef(write, server, ref, observation);
    const shown = await readShown(write, server);
    const rows = await readToolRows(write, server);
    const admitted = isAnswered(observation)
      ? admit(observation.definitions, new Map(rows.map(({ slug, name }) => [slug, name])))
      : null;
    const stored = await storeObservation(write, server, observation, admitted);
    const listCounts = stored.isNew && admitted !== null && replacesList(observation, shown.list);
    const attemptCounts = stored.isNew && replacesAttempt(observation, shown.attempt, listCounts);
    await showObservation(write, server, stored.id, observation, { listCounts, attemptCounts });
    const refreshed = await refreshServer(write, server);
    const { changes, reworded, gone } = listCounts
      ? await applyList(write, { server, rows, observation, versions: admitted.versions, first: shown.list === null })
      : NOTHING;
    await search.remove(write, gone);
    if (refreshed.isReworded) await indexServer(write, search, server);
    else await indexTools(write, search, server, reworded);
    if (stored.isNew || refreshed.isChanged)
      await stampFingerprint(write, [server, stored.digest, JSON.stringify(ref)]);
    return changes;
  });
}
