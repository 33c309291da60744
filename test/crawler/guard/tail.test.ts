import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tailOf } from '#crawler/guard/tail.ts';

const CASES: Record<string, { chunks: string[]; text: string }> = {
  nothing: { chunks: [], text: '' },
  'less than is kept': { chunks: ['one', 'two'], text: 'onetwo' },
  'one chunk of more': { chunks: ['0123456789abc'], text: '3456789abc' },
  'many chunks of more': { chunks: [...'0123456789'.repeat(10), 'abc'], text: '3456789abc' },
};

for (const [name, { chunks, text }] of Object.entries(CASES)) {
  test(`the last ten bytes of ${name} are kept`, () => {
    const tail = tailOf(10);
    for (const chunk of chunks) tail.push(Buffer.from(chunk));
    assert.equal(tail.text(), text);
  });
}
