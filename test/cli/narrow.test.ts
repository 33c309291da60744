import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fits } from '#cli/narrow.ts';

const CASES: readonly (readonly [string, string, boolean])[] = [
  ['io.github.acme/files', 'files', true],
  ['io.github.acme/files', 'FILES', true],
  ['io.github.acme/files', 'io.github.*', true],
  ['io.github.acme/files', '*/files', true],
  ['io.github.acme/files', 'io.*acme*/f*s', true],
  ['io.github.acme/files', 'files*', false],
  ['io.github.acme/files', 'io.github', true],
  ['io.github.acme/files', 'io?github', false],
  ['abab', 'ab*ab', true],
  ['ab', 'ab*ab', false],
  ['abc', 'a*b*bc', false],
  ['anything', '*', true],
];
for (const [name, pattern, expected] of CASES) {
  test(`\`${name}\` ${expected ? 'fits' : 'does not fit'} \`${pattern}\``, () =>
    assert.equal(fits(name, pattern), expected));
}

test('a pattern of many stars is matched at once', () => {
  assert.equal(fits('a'.repeat(300), `${'*a'.repeat(150)}*b`), false);
});
