import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '#crawler/excerpt.ts';

const CASES: Record<string, { text: string; shown: string }> = {
  'plain text': { text: 'Missing key.', shown: 'Missing key.' },
  'several lines': { text: 'one\r\n\ttwo\n', shown: 'one two' },
  'a terminal escape': { text: '\u001b[31mred', shown: '<U+001B>[31mred' },
  'text that runs backwards': { text: 'a\u202eb', shown: 'a<U+202E>b' },
  'letters that nobody sees': { text: 'a\u200bb\u{e0041}', shown: 'a<U+200B>b<U+E0041>' },
  'half a surrogate pair': { text: 'a\ud800', shown: 'a\ufffd' },
  'other scripts': { text: 'Schlüssel fehlt 🏷', shown: 'Schlüssel fehlt 🏷' },
};

for (const [name, { text, shown }] of Object.entries(CASES)) {
  test(`an excerpt of ${name} is one visible line`, () => assert.equal(excerpt(text), shown));
}

test('an excerpt is never longer than asked, and says that it was cut', () => {
  for (const text of ['x'.repeat(1_000), '\u0000'.repeat(1_000), '🏷'.repeat(1_000)]) {
    const shown = excerpt(text, 50);
    assert.ok(shown.length <= 50 && shown.endsWith('…') && shown.isWellFormed());
  }
});
