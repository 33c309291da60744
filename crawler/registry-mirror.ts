import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { EnvHttpProxyAgent, interceptors, request, type Dispatcher } from 'undici';

/** How this machine reaches its npm registries, by npm's own configuration. No token is among it. */
export interface Reach {
  /** The registry of everything, and of scopes that have their own. `scope` is `@name`, null for everything else. */
  readonly registries: readonly { readonly scope: string | null; readonly url: string }[];
  /** Certificates to trust instead of the usual ones, in PEM. */
  readonly ca?: readonly string[];
  readonly strictSsl: boolean;
  readonly httpProxy?: string;
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

/** A registry on a Unix socket that hands on what may be read of the real one, and nothing else. */
export interface Mirror {
  readonly socket: string;
  readonly registry: Reach['registries'][number];
}

const MOST_REDIRECTS = 3;
const HEADERS_MS = 30_000;
const BODY_MS = 60_000;
/** What an answer may say of itself besides its body. */
const KEPT_HEADERS = ['content-type', 'content-encoding', 'etag', 'last-modified', 'cache-control'];

/**
 * Opens a mirror of each registry for as long as `cleanup` lives. Only GET of what lies below the registry's own path is
 * handed on, so that whoever holds the socket can neither publish nor reach another host; `maxBytes` bounds all answers
 * together.
 */
export async function openMirrors(
  reach: Reach,
  maxBytes: number,
  cleanup: AsyncDisposableStack,
): Promise<readonly Mirror[]> {
  const folder = await mkdtemp(join(tmpdir(), 'placard-mirror-'));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  // A sandbox that root starts runs as nobody.
  await chmod(folder, 0o755);
  const dispatcher = dispatcherFor(reach);
  cleanup.defer(() => dispatcher.destroy());
  const budget = { left: maxBytes };
  return Promise.all(
    reach.registries.map(async (registry, index) => {
      const socket = join(folder, String(index));
      const server = createServer((ask, answer) => {
        handOn(ask, answer, registry.url, dispatcher, budget).catch(() => answer.destroy());
      });
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

function dispatcherFor({ ca, strictSsl, httpProxy, httpsProxy, noProxy }: Reach): Dispatcher {
  const tls = { rejectUnauthorized: strictSsl, ...(ca && { ca: [...ca] }) };
  return new EnvHttpProxyAgent({
    ...{ connect: tls, requestTls: tls, headersTimeout: HEADERS_MS, bodyTimeout: BODY_MS },
    // Empty where none is configured: this process's own environment is asked for nothing here.
    ...{ httpProxy: httpProxy ?? '', httpsProxy: httpsProxy ?? '', noProxy: noProxy ?? '' },
  }).compose(interceptors.redirect({ maxRedirections: MOST_REDIRECTS }));
}

async function handOn(
  ask: IncomingMessage,
  answer: ServerResponse,
  registry: string,
  dispatcher: Dispatcher,
  budget: { left: number },
): Promise<void> {
  const target = targetOf(ask.url ?? '', registry);
  if (ask.method !== 'GET' || target === null) return void answer.writeHead(403).end();
  const { accept = '*/*', 'accept-encoding': encoding = 'identity' } = ask.headers;
  const given = await request(target, {
    ...{ dispatcher, method: 'GET', headers: { accept, 'accept-encoding': encoding } },
  }).catch(() => null);
  if (given === null) return void answer.writeHead(502).end();
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = given.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  answer.writeHead(given.statusCode, Object.fromEntries(headers));
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
