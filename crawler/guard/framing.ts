const NEWLINE = 0x0a;
const RETURN = 0x0d;
const FIRST_CAPACITY = 64 * 1024;

/**
 * Cuts a stream of bytes into lines without their line ends, and calls `onTooLong` once, instead, as soon as a line has
 * more than `maxBytes`, finished or not. What waits for its line end is copied into one buffer that doubles: a line that
 * drips in byte by byte costs twice its length in all, in time and in memory. A line is valid only during its callback.
 * `onLine` may answer `false`: nothing is read from then on.
 */
export function lineReader(
  maxBytes: number,
  onLine: (line: Buffer) => boolean,
  onTooLong: () => void,
): (chunk: Buffer) => void {
  let waiting = Buffer.alloc(0);
  let length = 0;
  let open = true;

  const keep = (part: Buffer): void => {
    if (length + part.length > waiting.length) {
      const bigger = Buffer.alloc(Math.max(FIRST_CAPACITY, 2 * (length + part.length)));
      waiting.copy(bigger, 0, 0, length);
      waiting = bigger;
    }
    part.copy(waiting, length);
    length += part.length;
  };

  return (chunk) => {
    for (let start = 0; open;) {
      const end = chunk.indexOf(NEWLINE, start);
      const part = chunk.subarray(start, end === -1 ? chunk.length : end);
      if (length + part.length > maxBytes) {
        open = false;
        return onTooLong();
      }
      // A line that lies in one chunk, as nearly all do, is not copied.
      if (end === -1 || length > 0) keep(part);
      if (end === -1) return;
      const line = length > 0 ? waiting.subarray(0, length) : part;
      length = 0;
      start = end + 1;
      open = onLine(line.at(-1) === RETURN ? line.subarray(0, -1) : line);
    }
  };
}
