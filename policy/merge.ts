import type { Policy, PolicyStack } from '#schema/policy.ts';

const MAX_KEY = 32;

/** Policies under keys that differ, and the servers whose key had to change. */
export interface Merged {
  readonly stack: PolicyStack;
  /** A server that changed its key must stand under the new one in the client's configuration. */
  readonly renamed: readonly { readonly server: string; readonly from: string; readonly to: string }[];
}

/**
 * Puts the policies of several servers together. The first of those that want the same key gets it, another gets a number
 * behind it. What two servers' tools are called in one client is the renderers' business. Throws `RangeError` for no policy
 * at all, and for a server that comes twice.
 */
export function merge(policies: readonly Policy[]): Merged {
  const [first, ...rest] = policies;
  if (first === undefined) throw new RangeError('Expected at least one policy to merge.');
  const twice = policies.find(({ server }, at) => policies.findIndex((other) => other.server === server) !== at);
  if (twice) throw new RangeError(`Expected one policy for each server, got two for "${twice.server}".`);
  const wanted = new Set(policies.map(({ serverKey }) => serverKey));
  const taken = new Set<string>();
  const servers = [first, ...rest].map((policy) => {
    const serverKey = freeKey(policy.serverKey, taken, wanted);
    taken.add(serverKey);
    return { ...policy, serverKey };
  });
  const renamed = policies.flatMap(({ server, serverKey: from }, at) => {
    const to = servers[at]?.serverKey ?? from;
    return from === to ? [] : [{ server, from, to }];
  });
  return { stack: { version: '1', servers }, renamed };
}

/** The key itself, or the first numbered one that nobody has and nobody wants. */
function freeKey(key: string, taken: ReadonlySet<string>, wanted: ReadonlySet<string>): string {
  let free = key;
  for (let next = 2; taken.has(free); next += 1) {
    const suffix = `-${next}`;
    const numbered = `${key.slice(0, MAX_KEY - suffix.length).replace(/-$/, '')}${suffix}`;
    if (!wanted.has(numbered)) free = numbered;
  }
  return free;
}
