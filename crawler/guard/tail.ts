/** Keeps about the last `keep` bytes of a stream: at most twice as many while it runs. */
export function tailOf(keep: number): { push(chunk: Buffer): void; text(): string } {
  let chunks: Buffer[] = [];
  let length = 0;
  return {
    push(chunk) {
      chunks.push(chunk.length > keep ? chunk.subarray(-keep) : chunk);
      length += Math.min(chunk.length, keep);
      if (length <= 2 * keep) return;
      chunks = [Buffer.concat(chunks).subarray(-keep)];
      length = keep;
    },
    text: () => Buffer.concat(chunks).subarray(-keep).toString('utf8'),
  };
}
