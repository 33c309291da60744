import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#test/property.ts';
import { lineReader } from '#crawler/guard/framing.ts';

/** Feeds chunks and answers the lines that came out, with `(too long)` where the reader gave up. */
function read(chunks: readonly string[], maxBytes = 20): string[] {
  const lines: string[] = [];
  const push = lineReader(
    maxBytes,
    (line) => lines.push(line.toString('utf8')) > 0,
    () => lines.push('(too long)'),
  );
  for (const chunk of chunks) push(Buffer.from(chunk));
  return lines;
}

const CASES: Record<string, { chunks: string[]; lines: string[] }> = {
  'two lines in one chunk': { chunks: ['one\ntwo\n'], lines: ['one', 'two'] },
  'one line in three chunks': { chunks: ['o', 'n', 'e\n'], lines: ['one'] },
  'a line end of its own': { chunks: ['one', '\n', 'two\n'], lines: ['one', 'two'] },
  'carriage returns': { chunks: ['one\r\ntwo\r\n'], lines: ['one', 'two'] },
  'empty lines': { chunks: ['\n\n'], lines: ['', ''] },
  'an unfinished last line': { chunks: ['one\ntw'], lines: ['one'] },
  'a line of exactly the limit': { chunks: [`${'x'.repeat(20)}\n`], lines: ['x'.repeat(20)] },
  'a line over the limit': { chunks: [`${'x'.repeat(21)}\n`, 'one\n'], lines: ['(too long)'] },
  'a line over the limit that never ends': { chunks: Array(30).fill('x'), lines: ['(too long)'] },
  'lines before one over the limit': { chunks: [`one\n${'x'.repeat(21)}\ntwo\n`], lines: ['one', '(too long)'] },
};

for (const [name, { chunks, lines }] of Object.entries(CASES)) {
  test(`${name}: read as lines`, () => assert.deepEqual(read(chunks), lines));
}

test('a character that is cut by a chunk is whole again', () => {
  const lines: string[] = [];
  const push = lineReader(20, (line) => lines.push(line.toString('utf8')) > 0, assert.fail);
  for (const byte of Buffer.from('é🏷\n')) push(Buffer.from([byte]));
  assert.deepEqual(lines, ['é🏷']);
});

test('nothing is read after a callback says stop', () => {
  const lines: string[] = [];
  const push = lineReader(20, (line) => lines.push(line.toString('utf8')) > 1, assert.fail);
  push(Buffer.from('one\ntwo\nthree\n'));
  assert.deepEqual(lines, ['one']);
});

test('a line that drips in byte by byte costs no more than its length', () => {
  const size = 512 * 1024;
  let length = 0;
  const push = lineReader(size, (line) => (length = line.length) > 0, assert.fail);
  const byte = Buffer.from('x');
  // Joining at every byte would copy 137 GB here and never end.
  for (let index = 0; index < size; index += 1) push(byte);
  push(Buffer.from('\n'));
  assert.equal(length, size);
});

test('however bytes are cut into chunks, the lines are the same', () => {
  const bytes = fc
    .array(fc.constantFrom('a', 'é', '\n', '\r'), { maxLength: 200 })
    .map((all) => Buffer.from(all.join('')));
  fc.assert(
    fc.property(bytes, fc.infiniteStream(fc.integer({ min: 1, max: 20 })), (text, sizes) => {
      const chunks: Buffer[] = [];
      for (let start = 0; start < text.length;) {
        const size = sizes.next().value;
        chunks.push(text.subarray(start, start + size));
        start += size;
      }
      const linesOf = (parts: readonly Buffer[]): string[] => {
        const lines: string[] = [];
        const push = lineReader(1_000, (line) => lines.push(line.toString('utf8')) > 0, assert.fail);
        for (const part of parts) push(part);
        return lines;
      };
      assert.deepEqual(linesOf(chunks), linesOf([text]));
    }),
  );
});
