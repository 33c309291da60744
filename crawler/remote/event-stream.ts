import { createParser } from 'eventsource-parser';

export interface Event {
  readonly type: string;
  readonly data: string;
}

export interface EventStreamOptions {
  /** Most UTF-16 units of one event, finished or not. */
  readonly most: number;
  /** Hears of every piece before it is read; false: nothing more is wanted. */
  readonly onBytes: (count: number) => boolean;
  /** false: nothing more is wanted. */
  readonly onEvent: (event: Event) => boolean;
  readonly onTooLong: () => void;
}

/** What a client needs to go on with a stream that was cut. */
export interface Cut {
  /** Id of the last event; null: it gave none, so there is nothing to go on from. */
  readonly lastId: string | null;
  /** Milliseconds to wait first, as the server wants it. */
  readonly retryMs: number;
}

const MOST_ID = 1_024;

/**
 * Reads server-sent events until the stream ends or no more is wanted. Bytes that are no UTF-8 become U+FFFD. Rejects as
 * the body does.
 */
export async function readEvents(body: AsyncIterable<Uint8Array>, options: EventStreamOptions): Promise<Cut> {
  const decoder = new TextDecoder();
  let isOpen = true;
  let lastId: string | null = null;
  let retryMs = 0;
  const parser = createParser({
    maxBufferSize: options.most,
    onEvent(event) {
      if (isOpen) isOpen = options.onEvent({ type: event.event ?? 'message', data: event.data });
    },
    onId(id) {
      lastId = id === '' || id.length > MOST_ID ? null : id;
    },
    onRetry(ms) {
      retryMs = ms;
    },
    onError(error) {
      if (error.type !== 'max-buffer-size-exceeded') return;
      isOpen = false;
      options.onTooLong();
    },
  });
  for await (const chunk of body) {
    if (!options.onBytes(chunk.byteLength)) break;
    parser.feed(decoder.decode(chunk, { stream: true }));
    if (!isOpen) break;
  }
  return { lastId, retryMs };
}
