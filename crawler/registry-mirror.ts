import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RegistryReader } from './registry-reader.ts';

/** A registry on a Unix socket that hands on what may be read of the real one, and nothing else. */
export interface Mirror {
  readonly socket: string;
  readonly registry: RegistryReader['registries'][number];
}

/** npm itself makes fifteen at once. */
const MOST_CONNECTIONS = 64;

/**
 * Opens a mirror of each registry for as long as `cleanup` lives. Only GET of what lies below the registry's own path is
 * handed on, so that whoever holds the socket can neither publish nor reach another host; `maxBytes` bounds all answers
 * together, those that were kept too.
 */
export async function openMirrors(
  reader: RegistryReader,
  maxBytes: number,
  cleanup: AsyncDisposableStack,
): Promise<readonly Mirror[]> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-mirror-'));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  // A sandbox that root starts runs as nobody.
  await chmod(folder, 0o755);
  const budget = { left: maxBytes };
  return Promise.all(
    reader.registries.map(async (registry, index) => {
      const socket = join(folder, String(index));
      const server = createServer((ask, answer) => {
        handOn(ask, answer, registry.url, reader, budget).catch(() => answer.destroy());
      });
      server.maxConnections = MOST_CONNECTIONS;
      server.listen(socket);
      await once(server, 'listening');
      cleanup.defer(() => {
        server.close();
        server.closeAllConnections();
      });
      await chmod(socket, 0o666);
      return { socket, registry };
    }),
  );
}

async function handOn(
  ask: IncomingMessage,
  answer: ServerResponse,
  registry: string,
  reader: RegistryReader,
  budget: { left: number },
): Promise<void> {
  const target = targetOf(ask.url ?? '', registry);
  if (ask.method !== 'GET' || target === null) return void answer.writeHead(403).end();
  const { accept = '*/*', 'accept-encoding': encodings = '' } = ask.headers;
  const gone = new AbortController();
  answer.once('close', () => gone.abort());
  const mayBeGzip = /\bgzip\b/.test(String(encodings));
  const given = await reader.get(target, { accept, mayBeGzip, signal: gone.signal });
  if (given === null) return void answer.writeHead(502).end();
  answer.writeHead(given.status, given.headers);
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      budget.left -= chunk.length;
      if (budget.left < 0) done(new Error('More than may be downloaded.'));
      else done(null, chunk);
    },
  });
  await pipeline(Readable.from(given.body), counted, answer);
}

/** The address behind a path; null for what does not lie below the registry's own. */
export function targetOf(path: string, registry: string): string | null {
  const base = new URL(registry.endsWith('/') ? registry : `${registry}/`);
  if (!path.startsWith('/') || path.startsWith('//')) return null;
  const target = new URL(path, base);
  const isBelow = target.origin === base.origin && target.pathname.startsWith(base.pathname);
  return isBelow ? target.href : null;
}
