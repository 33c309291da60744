import type { Readable } from 'node:stream';

const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** The other side sent more in one message than is read. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/**
 * The lines of a stream, without their ends and without empty ones; nothing is read while one is being dealt with. What
 * waits for its end is kept in pieces, so that a long line costs no more than its length. Throws `TooLongError` once a line
 * has more than `max` bytes, finished or not.
 */
export async function* lines(stream: Readable, max: number): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length;) {
      const end = chunk.indexOf(NEWLINE, start);
      const piece = chunk.subarray(start, end === -1 ? chunk.length : end);
      if (length + piece.length > max) throw new TooLongError(`A message has more than ${max} bytes.`);
      start = end === -1 ? chunk.length : end + 1;
      if (piece.length > 0) pieces.push(piece);
      length += piece.length;
      if (end === -1) continue;
      const line = pieces.length === 1 && pieces[0] !== undefined ? pieces[0] : Buffer.concat(pieces);
      pieces = [];
      length = 0;
      const trimmed = line.at(-1) === RETURN ? line.subarray(0, -1) : line;
      if (trimmed.length > 0) yield trimmed;
    }
  }
  // A last line without an end was never finished: it is no message.
}
