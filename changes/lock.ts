import { Lock, type LockedServer } from '#schema/lock.ts';

/** A lock of servers in any order, sorted so that the same lists give the same bytes. Throws when a name stands twice. */
export const lockOf = (servers: readonly LockedServer[]): Lock =>
  Lock.parse({
    lockfileVersion: 1,
    servers: servers.map((server) => ({ ...server, tools: [...server.tools].sort(byName) })).sort(byName),
  });

/** By code unit: the order must not depend on a machine's locale. */
const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
