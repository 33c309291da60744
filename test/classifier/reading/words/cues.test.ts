import type { Features } from '#classifier/reading/features.ts';
import type { Cue } from '#classifier/reading/words/lexicon.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

const saying =
  (cue: Cue) =>
  ({ cues }: Features): string[] =>
    (cues.get(cue) ?? []).map(({ place, negated, sentence }) => `${negated ? 'not ' : ''}${textAt(place)} ${sentence}`);

testCases('where a text says that it cannot be undone', saying('irreversible'), [
  ['is where one word does', '| x | | Deletes it permanently.', ['permanently 0']],
  ['is where several do', '| x | | Deletes it. It cannot be undone.', ['cannot be undone 1']],
  ['is not where only some of them stand', '| x | | Deletes it. It cannot be seen.', []],
  ['is denied', '| x | | Deletes it, but not permanently.', ['not permanently 0']],
  ['is denied four words before', '| x | | Never a note is gone permanently.', ['permanently 0']],
  ['is denied within four words', '| x | | Never deletes it permanently.', ['not permanently 0']],
  ['is not denied in another clause', '| x | | Does not ask, permanently deletes it.', ['permanently 0']],
  ['is not denied in front of "but"', '| x | | Not often but permanently.', ['permanently 0']],
  ['is not denied in front of a bracket', '| x | | Does not ask (permanently).', ['permanently 0']],
  ['is not denied in front of a colon', '| x | | Does not ask: permanently.', ['permanently 0']],
  ['is every place', '| x | | Deletes it permanently. Irreversible.', ['permanently 0', 'Irreversible 1']],
  [
    'is the title as well',
    { name: 'x', title: 'Delete permanently', description: 'Irreversible.' },
    ['permanently 0', 'Irreversible 0'],
  ],
]);

testCases('where a text speaks of all of something', saying('all-of'), [
  ['is in front of what is meant', '| x | | Ends all sessions.', ['all 0', 'all sessions 0']],
  ['is alone in front of words that mean nothing', '| x | | Ends all of them.', ['all 0']],
]);

testCases('where a text says that it changes data', saying('dml'), [
  ['is what it says', '| x | | Runs INSERT/UPDATE.', ['INSERT/UPDATE 0']],
  ['is refused', '| x | | All write operations are blocked.', ['not write operations 0']],
  ['is refused where it is not allowed', '| x | | All write operations are not allowed.', ['not write operations 0']],
  ['is refused where it will fail', '| x | | Read-only, so INSERT/UPDATE will fail.', ['not INSERT/UPDATE 0']],
  ['is not refused where it may fail', '| x | | INSERT/UPDATE can fail.', ['INSERT/UPDATE 0']],
  ['is not refused where it is allowed', '| x | | All write operations are allowed.', ['write operations 0']],
]);
