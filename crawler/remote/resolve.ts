import { lookup, Resolver } from 'node:dns/promises';

/** Finds the addresses of a name: all of them, at least one. Rejects as Node's resolvers do. */
export type Resolve = (name: string) => Promise<readonly string[]>;

const TIMEOUT_MS = 2_000;
const TRIES = 2;

/**
 * Asks name servers themselves: neither this machine's list of hosts nor its search domains have a say, and a name server
 * that is slow on purpose does not hold up the few threads that files are read by.
 */
export function nameServers(): Resolve {
  const resolver = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES });
  return async (name) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const found = [four, six].flatMap((one) => (one.status === 'fulfilled' ? one.value : []));
    // A name with addresses of one family alone is the usual case, so one error says little.
    if (found.length === 0 && four.status === 'rejected') throw four.reason;
    return found;
  };
}

/** As every program of this machine does it: what a person's own servers need. */
export const thisMachine: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address);
