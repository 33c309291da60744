import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillBlanks } from '#crawler/blank.ts';

test('a blank gets what its flag asks for, and everything else stays', () => {
  const [stays, flag, port, url, alone] = fillBlanks(['stdio', '--port', '<blank>', '--base-url=<blank>', '<blank>']);
  assert.deepEqual([stays, flag, port, url], ['stdio', '--port', '8443', '--base-url=https://example.invalid']);
  assert.match(alone ?? '', /^dummy0+$/);
});
