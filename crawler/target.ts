import type { Target } from '#schema/observation.ts';
import type { Package, Remote, ServerRef } from '#schema/server.ts';

/** A description that an author wrote goes with every observation: what is longer is cut, as no list of servers shows more. */
const MOST_DESCRIPTION = 1_000;

/** What of a package an observation names, with what its package.json says of it once that has been read. */
export const packageTarget = (
  { registry, identifier, version, integrity }: Omit<Package, 'registry'> & { readonly registry: string },
  description = '',
): Target => ({
  kind: 'package',
  ...{ registry, identifier, version },
  ...(integrity !== undefined && { integrity }),
  ...(description !== '' && { description: description.slice(0, MOST_DESCRIPTION).toWellFormed() }),
});

export const remoteTarget = ({ url, transport }: Remote): Target => ({ kind: 'remote', url, transport });

/** What would be looked at first, were there a way to. */
export function targetOf({ name, packages: [pkg], remotes: [remote] }: ServerRef): Target {
  if (pkg) return packageTarget(pkg);
  return remote ? remoteTarget(remote) : { kind: 'file', name };
}
