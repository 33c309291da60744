import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { mainVerb } from '#classifier/reading/sentence/main-verb.ts';
import { outcomeBy } from '#classifier/reading/sentence/outcome.ts';
import { KEPT } from '#classifier/reading/sentence/what-is-kept.ts';
import { sentencesIn } from '#classifier/reading/words/words.ts';

const CASES: readonly (readonly [text: string, kept: 'create' | 'update' | 'delete' | null])[] = [
  ['Restores a page from a backup.', 'delete'],
  ['Restores a page to an earlier snapshot.', 'delete'],
  ['Restores pages from a dump into an empty folder.', 'create'],
  ['Restores a page from the bin.', null],
  ['Draws a line on the canvas.', 'create'],
  ['Plots a line over time.', null],
  ['Reads a statement into the ledger.', 'create'],
  ['Reads a statement into memory.', null],
  ['Renders the timeline into a file.', 'create'],
  ['Renders the timeline.', null],
  ['Retrieves the settings to your local project.', 'create'],
  ['Generates a screen in a project.', 'create'],
  ['Generates a screen from a text.', null],
  ['Lists a flat for rent.', 'create'],
  ['Lists all flats for rent.', null],
  ['Renders a deck and returns its link.', 'create'],
  ['Sorts photos into folders.', 'update'],
  ['Sorts photos by date.', null],
  ['Resets a request to pending.', 'update'],
  ['Converts a conversation into a ticket.', 'update'],
  ['Converts a length into metres.', null],
];

describe('what stands there, or otherwise, from then on', () => {
  for (const [text, expected] of CASES)
    test(`${text} ${expected ?? 'nothing'}`, () => {
      const [sentence = []] = sentencesIn(text);
      const main = mainVerb(sentence, []);
      assert.ok(main !== undefined);
      assert.equal(outcomeBy(KEPT)(sentence, main), expected);
    });
});
