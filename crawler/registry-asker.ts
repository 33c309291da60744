import { EnvHttpProxyAgent, interceptors, request, type Dispatcher } from 'undici';
import type { Reach } from './npm-reach.ts';

/** What a registry answers. */
export interface Given {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  /** Throws where it breaks off. */
  readonly body: AsyncIterable<Buffer>;
}

/** What is wanted of an answer. */
export interface Wanted {
  readonly accept: string;
  readonly mayBeGzip: boolean;
  /** Ends it, its body too. */
  readonly signal: AbortSignal;
}

const MOST_REDIRECTS = 3;
const HEADERS_MS = 30_000;
const BODY_MS = 60_000;
/** What an answer may say of itself besides its body. */
const KEPT_HEADERS = ['content-type', 'content-encoding', 'etag', 'last-modified', 'cache-control'];

/** Asks registries, as this machine's npm reaches them, for what lies at an address; null: they cannot be reached. */
export function askerOf(reach: Reach): (address: string, wanted: Wanted) => Promise<Given | null> {
  const dispatcher = dispatcherFor(reach);
  return async (address, { accept, mayBeGzip, signal }) => {
    const headers = { accept, 'accept-encoding': mayBeGzip ? 'gzip' : 'identity' };
    const given = await request(address, { dispatcher, method: 'GET', headers, signal }).catch(() => null);
    if (given === null) return null;
    const kept = KEPT_HEADERS.flatMap((name) => {
      const value = given.headers[name];
      return value === undefined ? [] : [[name, value] as const];
    });
    return { status: given.statusCode, headers: Object.fromEntries(kept), body: given.body };
  };
}

function dispatcherFor({ ca, strictSsl, httpProxy, httpsProxy, noProxy }: Reach): Dispatcher {
  const tls = { rejectUnauthorized: strictSsl, ...(ca && { ca: [...ca] }) };
  return new EnvHttpProxyAgent({
    ...{ connect: tls, requestTls: tls, headersTimeout: HEADERS_MS, bodyTimeout: BODY_MS },
    // Empty where none is configured: this process's own environment is asked for nothing here.
    ...{ httpProxy: httpProxy ?? '', httpsProxy: httpsProxy ?? '', noProxy: noProxy ?? '' },
  }).compose(interceptors.redirect({ maxRedirections: MOST_REDIRECTS }));
}
