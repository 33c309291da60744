import type { Target } from '#schema/observation.ts';
import type { Package, Remote, ServerRef } from '#schema/server.ts';

/** What of a package an observation names. */
export const packageTarget = ({ registry, identifier, version, integrity }: Package): Target => ({
  kind: 'package',
  ...{ registry, identifier, version },
  ...(integrity !== undefined && { integrity }),
});

export const remoteTarget = ({ url, transport }: Remote): Target => ({ kind: 'remote', url, transport });

/** What would be looked at first, were there a way to. */
export function targetOf({ name, packages: [pkg], remotes: [remote] }: ServerRef): Target {
  if (pkg) return packageTarget(pkg);
  return remote ? remoteTarget(remote) : { kind: 'file', name };
}
