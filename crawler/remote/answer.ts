import type { Response } from 'undici';
import type { LimitName, Limits } from '../limits.ts';

/** A limit that a server at an address has passed. */
export class LimitPassed extends Error {
  override readonly name = 'LimitPassed';
  readonly limit: LimitName;
  constructor(limit: LimitName) {
    super(limit);
    this.limit = limit;
  }
}

/** An answer whose body is still to come. */
export interface Answer {
  /** Who answered, after redirects. */
  readonly url: URL;
  readonly status: number;
  header(name: string): string | null;
  /** The unpacked body, piece by piece; rejects with `LimitPassed` and whatever a connection can fail with. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Lets go of what has not been read. */
  drop(): void;
}

interface Reading {
  readonly limits: Limits;
  readonly stop: AbortSignal;
  readonly drop: () => void;
}

/** Wraps a response, so that nobody reads more of it than the limits say. Throws `LimitPassed` where its headers do already. */
export function answerOf(url: URL, response: Response, { limits, stop, drop }: Reading): Answer {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  // A stream is counted where its events are: it may be long, and each of them is bounded.
  const most = isStream ? Infinity : limits.bodyBytes;
  if (Number(response.headers.get('content-length')) > most) throw new LimitPassed('bodyBytes');
  async function* body(): AsyncGenerator<Uint8Array> {
    let size = 0;
    try {
      // The size counts after decompression: a small answer can unpack to any size.
      for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > most) throw new LimitPassed('bodyBytes');
        yield chunk;
      }
    } catch (error) {
      throw stop.aborted ? stop.reason : error;
    } finally {
      drop();
    }
  }
  return { url, status: response.status, header: (name) => response.headers.get(name), body: body(), drop };
}
