import type { Catalogue } from '#catalogue/catalogue.ts';
import { nameOf, type Wanted } from '#crawler/sources/exact.ts';
import { readWritten } from '#crawler/sources/written.ts';
import type { LockedServer } from '#schema/lock.ts';
import { serverSlug } from '#schema/slug.ts';
import { configured, type Configured, type Unreachable } from './configured.ts';
import { CommandError } from './exit-code.ts';
import type { Io } from './io.ts';

/** A server to be looked at, whose version is exact only where somebody wrote it down. */
export interface LockTarget {
  readonly name: string;
  readonly pinned: boolean;
  /** It stands in a client's file of this person: only then may its address be a private one. */
  readonly own: boolean;
  /** How it is reached; null: it was only declared, and nobody said how. */
  readonly wanted: Wanted | null;
}

export interface LockTargets {
  readonly targets: readonly LockTarget[];
  readonly unreachable: readonly Unreachable[];
}

const NONE: Configured = { wanted: [], unreachable: [] };

/**
 * The servers that were named (as for `crawl`, or as the catalogue names them) and those of clients' files. Each once;
 * pinned only if it is everywhere. Throws `CommandError` for what cannot be read.
 */
export async function lockTargets(
  catalogue: Catalogue,
  names: readonly string[],
  config: true | string | undefined,
  io: Io,
): Promise<LockTargets> {
  const { wanted, unreachable } = config === undefined ? NONE : await configured(config, io);
  const found = wanted.map((one): LockTarget => ({ ...targetOf(one), own: true }));
  for (const name of names) found.push((await fromCatalogue(catalogue, name)) ?? fromSpec(name));
  const byName = Map.groupBy(found, ({ name }) => name);
  return {
    targets: [...byName.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [others.every(({ pinned }) => pinned) ? first : { ...first, ...unpinned(first) }],
    ),
    unreachable,
  };
}

/** A locked server, to be looked at again. Whoever writes the lock has no say in which private addresses are asked. */
export function targetOfLocked({ name, package: pkg, remote, launch, pinned }: LockedServer): LockTarget {
  const where = 'the lock';
  const target = { name, pinned, own: false };
  if (remote !== undefined) return { ...target, wanted: { where, kind: 'remote', remote } };
  if (pkg === undefined || (pkg.registry !== 'npm' && pkg.registry !== 'pypi' && pkg.registry !== 'oci'))
    return { ...target, wanted: null };
  const { registry, identifier } = pkg;
  const spec = { registry, identifier, version: pinned ? pkg.version : null };
  return { ...target, wanted: { where, kind: 'package', spec, ...(launch && { launch }) } };
}

/** Whether two targets are one address, to the letter: names leave out more than that. */
export const isSameAddress = ({ wanted: one }: LockTarget, { wanted: other }: LockTarget): boolean =>
  one?.kind === 'remote' && other?.kind === 'remote' && one.remote.url === other.remote.url;

/** A server by the slug or name that the catalogue has for it. A package is then meant in its newest version. */
async function fromCatalogue(catalogue: Catalogue, name: string): Promise<LockTarget | null> {
  for (const slug of [name, serverSlug(name)]) {
    const ref = await catalogue.serverRef(slug);
    if (ref === null) continue;
    const [pkg] = ref.packages;
    const [remote] = ref.remotes;
    return targetOfLocked({
      ...{ name: ref.name, pinned: false, seen: 'listed', tools: [] },
      ...(pkg ? { package: pkg } : remote && { remote }),
      ...(ref.launch && { launch: ref.launch }),
    });
  }
  return null;
}

function fromSpec(text: string): LockTarget {
  const read = readWritten(text, 'the command line');
  if (!read.ok) throw new CommandError(read.problem);
  return targetOf(read.wanted);
}

function targetOf(wanted: Wanted): LockTarget {
  const pinned = wanted.kind === 'remote' || (wanted.kind === 'package' && wanted.spec.version !== null);
  return { name: nameOf(wanted), pinned, own: false, wanted };
}

const unpinned = ({ wanted, pinned }: LockTarget): Pick<LockTarget, 'pinned' | 'wanted'> =>
  wanted?.kind === 'package'
    ? { pinned: false, wanted: { ...wanted, spec: { ...wanted.spec, version: null } } }
    : { pinned, wanted };
