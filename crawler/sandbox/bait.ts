import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What there is for a canary to find outside: a folder open to everyone, a secret, and doors that somebody listens at. */
export interface Bait {
  readonly folder: string;
  /** A file that everyone may read. */
  readonly secret: string;
  /** Marks what a canary writes and starts. */
  readonly token: string;
  /** On the machine's loopback. */
  readonly port: number;
  readonly sockets: readonly string[];
  /** Whether somebody came through a door. */
  readonly wasReached: () => boolean;
}

/** Lays everything out, and leaves to `cleanup` to take it away. Only the sandbox keeps a canary from it. */
export async function layBait(cleanup: AsyncDisposableStack): Promise<Bait> {
  const token = randomUUID();
  const folder = await mkdtemp(join(tmpdir(), 'placard-canary-'));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o777);
  const secret = join(folder, 'secret');
  await writeFile(secret, token, { mode: 0o644 });

  let isReached = false;
  const door = async (where: { path: string } | { host: string; port: number }): Promise<Server> => {
    const server = createServer((socket) => {
      isReached = true;
      socket.destroy();
    });
    server.listen(where);
    await once(server, 'listening');
    cleanup.defer(() => void server.close());
    return server;
  };
  const address = (await door({ host: '127.0.0.1', port: 0 })).address();
  const socket = join(folder, 'socket');
  // The other lies in no folder (unix(7), "Abstract sockets"): the network namespace alone keeps one from it.
  const abstract = `\0placard-canary-${token}`;
  for (const path of [socket, abstract]) await door({ path });
  await chmod(socket, 0o777);
  return {
    folder,
    secret,
    token,
    port: typeof address === 'object' && address !== null ? address.port : 0,
    sockets: [socket, abstract],
    wasReached: () => isReached,
  };
}
