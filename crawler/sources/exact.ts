import type { LaunchHint, Remote, ServerRef } from '#schema/server.ts';
import type { PackageSpec } from '../configs/package-spec.ts';
import { excerpt } from '../excerpt.ts';
import type { SourceContext } from '../source.ts';
import { registeredRef } from './registered.ts';
import { registryBase } from './registry.ts';

/** A server that somebody wrote down, and where. */
export type Wanted = { readonly where: string } & Meant;

/** What a name stands for. */
type Meant =
  | { readonly kind: 'package'; readonly spec: PackageSpec; readonly launch?: LaunchHint }
  | { readonly kind: 'remote'; readonly remote: Remote }
  /** A name in the MCP Registry, which knows what there is of it. */
  | { readonly kind: 'registered'; readonly name: string };

/** How names of a registry are looked up. */
interface Lookup {
  readonly base: URL;
  /** Whether what it took back is listed all the same. */
  readonly includeDeleted?: boolean;
}

/** Questions to registries at once: a short list must not look like a flood to them. */
const AT_ONCE = 4;
/** What an image without a tag means, and what uvx takes without a version. Nothing is run under it. */
const UNPINNED = 'latest';

/**
 * Turns what was written down into references, in its order, each server once. An npm package without an exact version
 * gets the newest one; one that is not on the registry, or was taken back, is reported and costs only itself. Rejects when
 * the registry cannot be reached.
 */
export async function* exactRefs(
  wanted: readonly Wanted[],
  source: string,
  context: SourceContext,
  { base, includeDeleted = false }: Lookup = { base: registryBase() },
): AsyncGenerator<ServerRef> {
  const seen = new Set<string>();
  const once = wanted.filter((one) => {
    const name = nameOf(one);
    return !seen.has(name) && seen.add(name);
  });
  for (let at = 0; at < once.length; at += AT_ONCE) {
    if (context.signal.aborted) return;
    const some = once.slice(at, at + AT_ONCE);
    const refs = await Promise.all(some.map((one) => refFor(one, { base, source }, context)));
    for (const [index, one] of some.entries()) {
      if (context.signal.aborted) return;
      const ref = refs[index];
      const isTakenBack = ref?.lifecycle?.status === 'deleted' && !includeDeleted;
      if (ref && isTakenBack) await context.onTakenBack?.(ref);
      if (ref && !isTakenBack) yield ref;
      else context.onProblem?.({ source, where: one.where, problem: `${excerpt(nameOf(one), 100)} ${whyNot(ref)}` });
    }
  }
}

/** Why there is nothing to look at. The reason of a registry is a stranger's words. */
function whyNot(ref: ServerRef | null | undefined): string {
  if (!ref) return 'is not on the registry.';
  const note = ref.lifecycle?.note;
  return `was taken back by its registry${note === undefined ? '.' : `: ${excerpt(note, 100)}`}`;
}

/** null: there is nothing of that name. What is no npm package is never started, so its version is only told. */
async function refFor(
  one: Wanted,
  from: { readonly base: URL; readonly source: string },
  context: SourceContext,
): Promise<ServerRef | null> {
  const name = nameOf(one);
  if (one.kind === 'registered') return registeredRef(name, from, context);
  if (one.kind === 'remote') return { name, packages: [], remotes: [one.remote], source: from.source };
  const { registry, identifier } = one.spec;
  const version = one.spec.version ?? (registry === 'npm' ? await context.newestVersion(identifier) : UNPINNED);
  if (version === null) return null;
  const packages = [{ registry, identifier, version }];
  return { name, packages, remotes: [], ...(one.launch && { launch: one.launch }), source: from.source };
}

/**
 * Name of a server that was written down: `npm/@scope/name`, `pypi/name`, `oci/owner/image`, `url/host/path`, or as the
 * MCP Registry has it.
 */
export function nameOf(one: Meant): string {
  switch (one.kind) {
    case 'package':
      return `${one.spec.registry}/${one.spec.identifier}`;
    case 'remote':
      return nameOfUrl(new URL(one.remote.url));
    case 'registered':
      return one.name;
  }
}

const nameOfUrl = ({ host, pathname }: URL): string => `url/${host}${pathname.replace(/\/$/, '')}`.slice(0, 300);
