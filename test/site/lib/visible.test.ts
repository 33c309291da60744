import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortLine, visible, visibleLine } from '../../../site/src/lib/visible.ts';

const CASES: readonly (readonly [says: string, given: string, shown: string])[] = [
  ['plain text stays', 'Delete a file, for good.', 'Delete a file, for good.'],
  ['lines and tabs stay', 'a\n\tb', 'a\n\tb'],
  ['a Windows line end is a line end', 'a\r\nb', 'a\nb'],
  ['a lone carriage return is seen', 'a\rb', 'a‹U+000D›b'],
  ['a right-to-left override is seen', 'gpj.\u202Eexe', 'gpj.‹U+202E›exe'],
  ['zero-width characters are seen', 'ad\u200Bmin\uFEFF', 'ad‹U+200B›min‹U+FEFF›'],
  ['tag characters are seen', 'hi\u{E0041}', 'hi‹U+E0041›'],
  ['fillers are seen', '\u3164\u115F', '‹U+3164›‹U+115F›'],
  ['escapes of a terminal are seen', '\u001B[31mred', '‹U+001B›[31mred'],
  ['a lone surrogate is seen', 'a\uD800b', 'a‹U+D800›b'],
  ['line and paragraph separators are seen', '\u2028\u2029', '‹U+2028›‹U+2029›'],
  ['an emoji with its selector stays', '⚠\uFE0F careful', '⚠\uFE0F careful'],
  ['a joined emoji stays', '👩\u200D💻', '👩\u200D💻'],
  ['a keycap stays', '1\uFE0F\u20E3 first', '1\uFE0F\u20E3 first'],
  ['a joiner between letters is seen', 'a\u200Db', 'a‹U+200D›b'],
  ['a selector after a letter is seen', 'a\uFE0F', 'a‹U+FE0F›'],
  ['Arabic and Hebrew stay', 'שלום مرحبا', 'שלום مرحبا'],
  ['marks stacked higher than six are seen', `e${'\u0301'.repeat(7)}`, `e${'\u0301'.repeat(6)}‹U+0301›`],
];

for (const [says, given, shown] of CASES) test(says, () => assert.equal(visible(given), shown));

test('in one line, line ends are written out', () => assert.equal(visibleLine('a\nb\tc'), 'a‹U+000A›b‹U+0009›c'));

test('a name of nothing but space can be seen', () => {
  assert.equal(visibleLine(' '), '‹U+0020›');
  assert.equal(shortLine(' \n', 9), '‹U+0020›‹U+000A›');
  assert.equal(shortLine('', 9), '');
});

test('making visible twice changes nothing more', () => {
  for (const [, given] of CASES) assert.equal(visible(visible(given)), visible(given));
});

test('a short line is cut by characters and says so', () => {
  assert.equal(shortLine('one\n\n two   three', 9), 'one two t…');
  assert.equal(shortLine('😀😀😀', 2), '😀😀…');
  assert.equal(shortLine('fits', 4), 'fits');
  assert.equal(shortLine('x'.repeat(1_000_000), 3), 'xxx…');
});
