import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Message } from '../message.ts';

/** What is asked of the MCP endpoint behind the gateway. */
export interface OriginRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** As the client sent them; names in lower case. */
  readonly headers: IncomingHttpHeaders;
  /** The body, and the messages in it; of a POST only. */
  readonly text: string | null;
  readonly messages: readonly Message[];
  /** Aborts when nobody wants the reply any more. */
  readonly signal: AbortSignal;
}

export interface OriginReply {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: AsyncIterable<Buffer>;
}

/** A Streamable HTTP endpoint: at some address, or made out of a program. */
export interface Origin {
  /** Rejects when it cannot be reached; what it says, an error too, is a reply. */
  request(request: OriginRequest): Promise<OriginReply>;
  close(): Promise<void>;
}

/** What is said where it cannot be reached, from what `request` rejected with. */
export const unreachable = (error: unknown): string =>
  `The server cannot be reached (${error instanceof Error ? error.message : String(error)}).`;

/** A body that is there already. */
export async function* bodyOf(text: string): AsyncGenerator<Buffer> {
  if (text !== '') yield Buffer.from(text);
}

/** The whole of a body. Throws `RangeError` when it has more than `max` bytes. */
export async function wholeBody(body: AsyncIterable<Buffer>, max: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body) {
    length += piece.length;
    if (length > max) throw new RangeError(`It has more than ${max} bytes.`);
    pieces.push(piece);
  }
  return pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
}

export const isEventStream = (contentType: unknown): boolean =>
  /^text\/event-stream\b/i.test(String(contentType ?? ''));
export const isJson = (contentType: unknown): boolean => /^application\/json\b/i.test(String(contentType ?? ''));
