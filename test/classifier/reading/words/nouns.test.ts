import type { Features } from '#classifier/reading/features.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { testCases } from '../../cases.ts';

/** What the first act is done to; the head is starred. */
const things = ({ acts: [act] }: Features): string =>
  act?.things.map(({ word, head }) => (head ? `${word}*` : word)).join(' ') ?? '';

testCases('the things that something is done to', things, [
  ['are nouns, of which the last is meant', '| x | | Deletes a project label.', 'project label*'],
  ['are compounds', '| x | | Deletes a user API key.', 'user api_key*'],
  ['are the secret of which a key is told', '| x | | Deletes a webhook secret key.', 'webhook_secret* key'],
  ['are not told by who has them', '| x | | Deletes the jars you sold.', 'jars*'],
  ['are what a history is of', '| x | | Exports the jar history.', 'jar* history'],
  ['are a history where it is of nothing', '| x | | Exports the history.', 'history*'],
  ['are a guest where it is a record of one', '| x | | Deletes a guest record.', 'guest* record'],
  ['are one of many in a database', '| x | | Deletes a database record.', 'database record*'],
  ['are not how it is done', '| x | | Deletes notes transactionally.', 'notes*'],
  ['are a family all the same', '| x | | Deletes a family.', 'family*'],
  ['are a reply all the same', '| x | | Deletes a reply.', 'reply*'],
  ['are not what tells how old they are', '| x | | Deletes archived notes.', 'notes*'],
  ['are not how many they are', '| x | | Deletes several notes.', 'notes*'],
  ['are not what they are told by', '| x | | Deletes notes by id.', 'notes*'],
]);

testCases(
  'the word that says that many are meant',
  ({ acts: [act] }: Features) => (act === undefined || act.quantifier === null ? '' : textAt(act.quantifier)),
  [
    ['stands behind the verb', '| x | | Deletes all notes.', 'all'],
    ['stands behind an article', '| x | | Deletes the entire list.', 'entire'],
    ['stands no further behind', '| x | | Deletes a note of all others.', ''],
    ['is none of one', '| x | | Deletes a note.', ''],
  ],
);
