const NEWLINE = 0x0a;
const RETURN = 0x0d;

/**
 * Cuts a stream of bytes into lines without their line ends, and calls `onTooLong` once, instead, as soon as a line has
 * more than `maxBytes`, finished or not. Chunks are kept in a list and joined once a line, so that a line that drips in
 * byte by byte costs no more than its length. Either callback may answer `false`: nothing is read from then on.
 */
export function lineReader(
  maxBytes: number,
  onLine: (line: Buffer) => boolean,
  onTooLong: () => void,
): (chunk: Buffer) => void {
  let parts: Buffer[] = [];
  let length = 0;
  let open = true;

  const keep = (part: Buffer): void => {
    length += part.length;
    if (length > maxBytes) {
      open = false;
      parts = [];
      onTooLong();
    } else if (part.length > 0) parts.push(part);
  };

  return (chunk) => {
    let start = 0;
    while (open) {
      const end = chunk.indexOf(NEWLINE, start);
      keep(chunk.subarray(start, end === -1 ? chunk.length : end));
      if (end === -1 || !open) return;
      const line = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, length);
      parts = [];
      length = 0;
      start = end + 1;
      open = onLine(line.at(-1) === RETURN ? line.subarray(0, -1) : line);
    }
  };
}
