import type { Observation } from '#schema/observation.ts';
import { Target } from '#schema/observation.ts';
import { ServerRef } from '#schema/server.ts';
import { z } from 'zod';
import { mergeRefs } from './merge.ts';
import type { Dated } from './order.ts';
import { parseOutcome, parseStored } from './stored.ts';
import type { Write } from './tables.ts';

/** Which observations a server is shown with so far. */
export interface Shown {
  readonly attempt: Dated | null;
  readonly list: Dated | null;
}

/** Makes the server's row where it is missing, and keeps the newest word of the source that lists it. */
export async function rememberRef(write: Write, server: string, ref: ServerRef, observation: Dated): Promise<void> {
  const name = ref.name.toWellFormed();
  const known = await write.selectFrom('server').select('name').where('slug', '=', server).executeTakeFirst();
  if (known === undefined) await insertServer(write, server, name, observation);
  else if (known.name !== name)
    throw new Error(`Another server has the address \`${server}\` already. Rename the one that was heard of last.`);
  await keepWord(write, server, ref, observation.observedAt);
  await write
    .updateTable('server')
    .set({ first_seen: observation.observedAt })
    .where('slug', '=', server)
    .where('first_seen', '>', observation.observedAt)
    .execute();
}

/** Keeps what the source of a reference says of a server that has its row, unless it has said something later. */
export async function keepWord(write: Write, server: string, ref: ServerRef, listedAt: string): Promise<void> {
  await write
    .insertInto('server_source')
    .values({ server, source: ref.source, ref: JSON.stringify(ref), listed_at: listedAt })
    .onConflict((conflict) =>
      conflict
        .columns(['server', 'source'])
        .doUpdateSet((eb) => ({ ref: eb.ref('excluded.ref'), listed_at: eb.ref('excluded.listed_at') }))
        .whereRef('excluded.listed_at', '>=', 'server_source.listed_at'),
    )
    .execute();
}

async function insertServer(write: Write, slug: string, name: string, { outcome, observedAt }: Dated): Promise<void> {
  const none = JSON.stringify([]);
  await write
    .insertInto('server')
    .values({
      slug,
      name,
      title: name,
      description: null,
      repository: null,
      packages: none,
      remotes: none,
      sources: none,
      first_seen: observedAt,
      attempt: null,
      outcome,
      observed_at: observedAt,
      list: null,
      ...NO_COUNTS,
    })
    .execute();
}

const NO_COUNTS = {
  ...{ tools: 0, classified: 0, low: 0, medium: 0, high: 0, critical: 0 },
  ...{ read: 0, write: 0, execute: 0, destructive: 0, financial: 0, grade: null, retired: null },
};

/** The observations behind what is shown of a server: its newest attempt, and the one that its tools were taken from. */
export async function readShown(write: Write, server: string): Promise<Shown> {
  const rows = await write
    .selectFrom('server')
    .innerJoin('observation', (join) =>
      join.on((eb) =>
        eb.or([eb('observation.id', '=', eb.ref('server.attempt')), eb('observation.id', '=', eb.ref('server.list'))]),
      ),
    )
    .select(['observation.id', 'observation.outcome', 'observation.observed_at', 'server.attempt', 'server.list'])
    .where('server.slug', '=', server)
    .execute();
  const pick = (key: 'attempt' | 'list'): Dated | null => {
    const row = rows.find((candidate) => candidate.id === candidate[key]);
    return row === undefined ? null : { outcome: parseOutcome(row.outcome), observedAt: row.observed_at };
  };
  return { attempt: pick('attempt'), list: pick('list') };
}

/** Points the server at a stored observation, as far as it counts. */
export async function showObservation(
  write: Write,
  server: string,
  id: number,
  { outcome, observedAt }: Observation,
  { listCounts, attemptCounts }: { readonly listCounts: boolean; readonly attemptCounts: boolean },
): Promise<void> {
  if (!listCounts && !attemptCounts) return;
  await write
    .updateTable('server')
    .set({
      ...(attemptCounts ? { attempt: id, outcome, observed_at: observedAt } : {}),
      ...(listCounts ? { list: id } : {}),
    })
    .where('slug', '=', server)
    .execute();
}

/** What came of writing down what the sources say together. */
interface Refreshed {
  readonly isChanged: boolean;
  /** What the classifier and the search read is another text. */
  readonly isReworded: boolean;
  /** It is now shown to be deprecated or taken back, in another way, or no longer. */
  readonly isRetiredOrBack: boolean;
}

/** Writes what the sources now say together. */
export async function refreshServer(write: Write, server: string): Promise<Refreshed> {
  const refs = await write
    .selectFrom('server_source')
    .select('ref')
    .where('server', '=', server)
    .orderBy('listed_at', 'desc')
    .orderBy('source')
    .execute();
  const row = await write
    .selectFrom('server')
    .leftJoin('observation as attempt', 'attempt.id', 'server.attempt')
    .leftJoin('observation as list', 'list.id', 'server.list')
    .select(['title', 'description', 'repository', 'packages', 'remotes', 'sources', 'retired'])
    .select(['attempt.body as attempt', 'list.body as list'])
    .where('slug', '=', server)
    .executeTakeFirstOrThrow();
  const { attempt, list, ...before } = row;
  const merged = mergeRefs(
    refs.map(({ ref }) => parseStored(ServerRef, ref)),
    targetIn(attempt),
    targetIn(list),
  );
  const after = {
    title: merged.title.toWellFormed(),
    description: merged.description?.toWellFormed() ?? null,
    repository: merged.repository,
    packages: JSON.stringify(merged.packages),
    remotes: JSON.stringify(merged.remotes),
    sources: JSON.stringify(merged.sources),
    retired: merged.retired && JSON.stringify(merged.retired),
  };
  const isReworded = after.title !== before.title || after.description !== before.description;
  const isChanged = isReworded || JSON.stringify(after) !== JSON.stringify(before);
  if (isChanged) await write.updateTable('server').set(after).where('slug', '=', server).execute();
  return { isChanged, isReworded, isRetiredOrBack: after.retired !== before.retired };
}

/** What a stored observation looked at. */
const targetIn = (body: string | null): Target | null =>
  body === null ? null : parseStored(z.object({ target: Target }), body).target;
