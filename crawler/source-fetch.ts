import type { Clock } from './clock.ts';
import { SourceError, type Fetched, type SourceContext } from './source.ts';
import { wait } from './wait.ts';

const TIMEOUT_MS = 30_000;
const MOST_BYTES = 32 * 1024 * 1024;
const TRIES = 4;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** Said by a server that may answer the next time. */
const BUSY = new Set([429, 502, 503, 504]);

export interface SourceFetchOptions {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** How we introduce ourselves. */
  readonly userAgent: string;
}

/**
 * Gets pages of registries that somebody named: GET over http(s), no redirect followed, so that no other address than
 * the named one is ever reached; bounded in time and decoded size; tried four times where the registry is busy or out
 * of reach, waiting as long as it asks for up to a minute. It is not for addresses that a stranger gives.
 */
export function sourceFetch({ clock, signal, userAgent }: SourceFetchOptions): SourceContext['fetch'] {
  return async (url) => {
    for (let attempt = 1; ; attempt += 1) {
      const last = attempt === TRIES;
      const got = await get(url, { signal, userAgent }).catch((error: unknown) => {
        signal.throwIfAborted();
        if (error instanceof SourceError) throw error;
        if (last)
          throw new SourceError(`${new URL(url).host} cannot be reached. Is there a network?`, { cause: error });
        return null;
      });
      if (got && (last || !BUSY.has(got.status))) return got;
      const asked = Number(got?.retryAfter) * 1_000;
      await wait(Math.min(asked > 0 ? asked : FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS), clock, signal);
    }
  };
}

async function get(
  url: string,
  { signal, userAgent }: Pick<SourceFetchOptions, 'signal' | 'userAgent'>,
): Promise<Fetched & { readonly retryAfter: string | null }> {
  const response = await fetch(url, {
    headers: { accept: 'application/json', 'user-agent': userAgent },
    redirect: 'manual',
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  const text = await readBounded(response);
  const { ok, status } = response;
  return { ok, status, text: () => Promise.resolve(text), retryAfter: response.headers.get('retry-after') };
}

/** The size counts after decompression: a small answer can unpack to any size. */
async function readBounded({ body }: Response): Promise<string> {
  if (!body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw new SourceError(`An answer is larger than ${MOST_BYTES / 1024 / 1024} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
