import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillBlanks } from '#crawler/blank.ts';
import { firstTry } from '#crawler/launch.ts';

test('a blank gets what its flag asks for, and everything else stays', () => {
  const [stays, flag, port, url, alone] = fillBlanks(['stdio', '--port', '<blank>', '--base-url=<blank>', '<blank>']);
  assert.deepEqual([stays, flag, port, url], ['stdio', '--port', '8443', '--base-url=https://example.invalid']);
  assert.match(alone ?? '', /^dummy0+$/);
});

test('a server is started with its blanks filled in', () => {
  assert.deepEqual(firstTry({ args: ['--region', '<blank>', '<dir>'], env: ['KEY'] }), {
    start: 'file',
    program: 0,
    args: ['--region', 'us-east-1', '<dir>'],
    env: ['KEY'],
  });
});
