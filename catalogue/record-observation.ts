import { isAnswered } from '#schema/observation.ts';
import type { Observation } from '#schema/observation.ts';
import { sha256 } from '#schema/tool-definition.ts';
import type { Admitted } from './admit.ts';
import { chunks } from './chunks.ts';
import type { Write } from './tables.ts';

/** Where an observation is stored; `isNew` is false when exactly this one was there already. */
export interface StoredObservation {
  readonly id: number;
  readonly digest: string;
  readonly isNew: boolean;
}

/** Stores an observation, and apart from it, once by digest each, its tool versions and its list of them. */
export async function storeObservation(
  write: Write,
  server: string,
  observation: Observation,
  admitted: Admitted | null,
): Promise<StoredObservation> {
  const body = bodyOf(observation, admitted);
  const entries = admitted && JSON.stringify(admitted.versions.map(({ name, digest }) => [name, digest]));
  const list = entries === null ? null : sha256(entries);
  const digest = sha256(JSON.stringify([body, list]));
  const known = await write
    .selectFrom('observation')
    .select('id')
    .where('server', '=', server)
    .where('digest', '=', digest)
    .executeTakeFirst();
  if (known !== undefined) return { id: known.id, digest, isNew: false };
  if (list !== null && entries !== null)
    await write
      .insertInto('tool_list')
      .values({ digest: list, entries })
      .onConflict((c) => c.doNothing())
      .execute();
  await storeVersions(write, admitted?.versions ?? []);
  const { outcome, observedAt: observed_at } = observation;
  const { id } = await write
    .insertInto('observation')
    .values({ server, observed_at, outcome, digest, body, list })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, digest, isNew: true };
}

/** The observation without its definitions, and with the rows that the catalogue turned away on top of the crawler's. */
function bodyOf(observation: Observation, admitted: Admitted | null): string {
  if (!isAnswered(observation)) return JSON.stringify(observation);
  // JSON leaves out what is undefined.
  const rejected = [...observation.rejected, ...(admitted?.rejected ?? [])];
  return JSON.stringify({ ...observation, definitions: undefined, rejected });
}

async function storeVersions(write: Write, versions: Admitted['versions']): Promise<void> {
  for (const some of chunks(versions))
    await write
      .insertInto('tool_version')
      .values(some.map(({ digest, definition }) => ({ digest, definition: JSON.stringify(definition) })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
