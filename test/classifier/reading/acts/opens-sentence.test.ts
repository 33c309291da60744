import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { opensSentence } from '#classifier/reading/acts/opens-sentence.ts';

/** Whether what follows `^` in a text opens a sentence. */
function opens(marked: string): boolean {
  const start = marked.indexOf('^');
  const text = marked.replace('^', '');
  return opensSentence({ place: { source: { pointer: '/description', in: 'value', text }, start, end: start + 1 } });
}

describe('an act opens a sentence', () => {
  for (const text of [
    '^Stamps a page',
    '[Pages] ^Stamps a page',
    'Pages: ^Stamps a page',
    'Pages - ^Stamps a page',
    '**Pages** ^Stamps a page',
    '🔧 ^Stamps a page',
    '"^Stamps a page"',
    '\n    ^Stamps a page',
    'Pages\n^Stamps a page',
    `${'Only where nobody else did. '.repeat(3)}^Stamps a page`,
  ])
    it(JSON.stringify(text), () => assert.ok(opens(text)));
});

describe('an act opens none', () => {
  for (const text of ['This ^stamps a page', 'Takes a stamp and ^stamps a page', `${'page '.repeat(12)}- ^stamps it`])
    it(JSON.stringify(text), () => assert.ok(!opens(text)));
});
