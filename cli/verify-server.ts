import type { Catalogue } from '#catalogue/catalogue.ts';
import { deviationsOf, type Remembered } from '#changes/deviations.ts';
import type { Subject } from '#schema/assessment.ts';
import type { LockedServer } from '#schema/lock.ts';
import { serverSlug } from '#schema/slug.ts';
import type { Deviation, VerifiedServer } from '#schema/verification.ts';
import { judgeChange } from './judge-change.ts';
import type { PresentList } from './present-list.ts';

/** How a locked server compares with what it says now. The catalogue lends definitions that the lock has only digests of. */
export async function verifyServer(
  catalogue: Catalogue,
  locked: LockedServer,
  now: PresentList,
): Promise<VerifiedServer> {
  const after = now.ok ? now.package : null;
  const republished = isRepublished(locked, after);
  const found = {
    ...{ server: locked.name, package: { before: locked.package ?? null, after }, tools: locked.tools.length },
    retired: now.ok ? now.retired : null,
  };
  if (!now.ok) return { ...found, status: 'unknown', detail: now.reason, republished, deviations: [] };
  const before = await Promise.all(
    locked.tools.map(async ({ name, digest, definition }): Promise<Remembered> => {
      return { name, digest, definition: definition ?? (await catalogue.definition(digest)) };
    }),
  );
  const server = await subjectOf(catalogue, locked.name);
  const deviations = deviationsOf(before, now.tools).map(({ from, to, ...deviation }): Deviation => {
    const { kind } = deviation;
    const isKnown = kind !== 'definition-changed' && (from !== null || to !== null);
    return { ...deviation, judgement: isKnown ? judgeChange({ kind, before: from, after: to, server }) : null };
  });
  const status = deviations.length > 0 || republished ? 'different' : 'same';
  return { ...found, status, detail: '', republished, deviations };
}

/** Whether a package has other bytes under the same version. An integrity that either side lacks says nothing. */
function isRepublished({ package: before }: LockedServer, after: VerifiedServer['package']['after']): boolean {
  if (before?.integrity === undefined || after?.integrity === undefined) return false;
  return before.version === after.version && before.integrity !== after.integrity;
}

async function subjectOf(catalogue: Catalogue, name: string): Promise<Subject['server']> {
  const record = await catalogue.server(serverSlug(name));
  if (record === null) return { name };
  const { title, description } = record;
  return { name, title, ...(description === null ? {} : { description }) };
}
