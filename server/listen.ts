import { createAdaptorServer } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import { once } from 'node:events';

/** How many ports are tried, one after another. */
const TRIES = 20;
/** How long a request in flight may take to end when the server closes, in milliseconds. */
const GRACE_MS = 2_000;
const LAST_PORT = 65_535;

/** The address or port is not to be had: the message says which, and what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

export interface Listening {
  /** Where it can be reached from this machine, without a slash at the end. */
  readonly url: string;
  /** Takes no more requests, lets those in flight end, and resolves when all connections are closed. */
  close(): Promise<void>;
}

/**
 * Serves an app at the first free port from `port` on (0: any), 20 at most. Throws `ListenError` when none is free, or when the
 * address or port is not ours to use.
 */
export async function listen(
  app: Pick<Hono, 'fetch'>,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<Listening> {
  const last = Math.min(port + TRIES - 1, LAST_PORT);
  for (let candidate = port; candidate <= last; candidate++) {
    const server = createAdaptorServer({ fetch: app.fetch });
    server.listen(candidate, host);
    try {
      await once(server, 'listening');
      return { url: urlOf(server, host), close: () => close(server) };
    } catch (cause) {
      if (codeOf(cause) === 'EADDRINUSE') continue;
      throw new ListenError(`Cannot listen on ${host}, port ${String(candidate)} (${codeOf(cause)}). Choose others.`, {
        cause,
      });
    }
  }
  throw new ListenError(`The ports ${String(port)} to ${String(last)} are all in use. Choose another one.`);
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');

function urlOf(server: ServerType, host: string): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('The server has no port.');
  // An address that stands for all of them cannot be opened everywhere.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(address.port)}`;
}

async function close(server: ServerType): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const timer = setTimeout(() => {
    if ('closeAllConnections' in server) server.closeAllConnections();
  }, GRACE_MS);
  await closed;
  clearTimeout(timer);
}
