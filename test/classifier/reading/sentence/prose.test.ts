import assert from 'node:assert/strict';
import { test } from 'node:test';
import { featuresOf, type Features } from '#classifier/reading/features.ts';
import { textAt } from '#classifier/reading/words/place.ts';
import { eachOf, testCases } from '../../cases.ts';
import { subject } from '../../subject.ts';

/** All that is said to be done, by effect and where; what is denied with a "not". */
const said = ({ acts }: Features): string[] =>
  acts.map(({ effect, from, negated }) => `${negated ? 'not ' : ''}${effect} ${from}`);

testCases('a description', said, [
  ['says what its first sentence does', '| x | | Deletes a project.', ['delete sentence']],
  ['says nothing where it is empty', { name: 'x', description: '' }, []],
  [
    'says what is made, and that it is kept',
    '| x | | Generates a mesh and imports it into the scene.',
    ['create sentence', 'create sentence'],
  ],
]);

testCases('a later sentence', said, [
  [
    'denies what it says is not done',
    '| x | | Lists files. It does not delete them.',
    ['read sentence', 'not delete later'],
  ],
  ['adds what a third person does', '| x | | Lists files. Deletes the cache first.', ['read sentence', 'delete later']],
  ['adds what the tool does', '| x | | Lists files. This tool deletes others.', ['read sentence', 'delete later']],
  ['adds what will be done', '| x | | Lists files. It will delete others.', ['read sentence', 'delete later']],
  ['adds what it warns of', '| x | | Lists files. Warning: it deletes others.', ['read sentence', 'delete later']],
  ['adds nothing where it advises', '| x | | Lists files. Delete old ones with delete_file.', ['read sentence']],
  ['adds nothing where it forbids', '| x | | Lists files. Do not delete others.', ['read sentence']],
  ['adds nothing where it begins with "never"', '| x | | Lists files. Never deletes them.', ['read sentence']],
  ['adds nothing by a noun', '| x | | Lists files. Refunds are subject to a cap.', ['read sentence']],
  ['adds nothing by a heading', '| x | | Lists files. Deletes: all of them.', ['read sentence']],
  ['adds nothing beyond twelve', `| x | | Lists files. ${'Red jars. '.repeat(12)}Deletes others.`, ['read sentence']],
]);

testCases('how something is done', said, [
  ['is paid by sending', '| x | | Settles a debt by sending money.', ['pay sentence', 'pay sentence']],
  ['is paid beside it', '| x | | Ends a rental, charging the card.', ['job sentence', 'pay sentence']],
  ['is paid then', '| x | | Requests a page and, when asked to, pays for it.', ['pay sentence', 'create sentence']],
  ['is nothing more where it is read', '| x | | Finds a row by reading the table.', ['read sentence']],
  ['is nothing more where that is the way', '| x | | Charging the card by sending money.', ['pay sentence']],
]);

test('what is said to be done is found where it stands', () => {
  const description = 'Creates, updates or deletes a task. It sends a mail.';
  assert.deepEqual(
    featuresOf(subject({ name: 'x', description })).acts.map(({ place }) => textAt(place)),
    ['Creates', 'updates', 'deletes', 'sends'],
  );
});

testCases('what a later sentence says of what is read', said, [
  [
    'is kept where it is stored',
    '| x | | Scrapes works. This will fetch and store works in the database.',
    ['create sentence', 'read later'],
  ],
  ['is kept where it lies there', '| x | | Crawls a shop. Jars are stored in the database.', ['create sentence']],
  [
    'is read where it lay there before',
    '| x | | Crawls a shop. Reads jars stored in the database.',
    ['read sentence', 'read later'],
  ],
  [
    'is read where it may be stored',
    '| x | | Crawls a shop. Can store jars in the database.',
    ['read sentence', 'create later'],
  ],
  [
    'is read where it is stored nowhere that lasts',
    '| x | | Crawls a shop. Jars are stored in memory.',
    ['read sentence'],
  ],
  ['is changed where a copy is made', '| x | | Converts a sheet. Creates a copy.', ['create sentence', 'create later']],
  [
    'is changed where something is enabled',
    '| x | | Returns the guide. Also enables the API.',
    ['create sentence', 'update later'],
  ],
  [
    'is changed where it is found out first',
    '| x | | Returns the guide. Resolves jars and updates them.',
    ['create sentence', 'read later'],
  ],
  [
    'is read where what is made is an answer',
    '| x | | Parses a page. Creates a summary.',
    ['read sentence', 'read later'],
  ],
]);

testCases('a sentence about many', said, [
  ...eachOf('must require respect include inherit', (does) => [
    `says what they do, as in "${does}"`,
    `| x | | Lists jars. Comments ${does} a jar.`,
    ['read sentence'],
  ]),
  ['says how they come about', '| x | | Lists jars. Updates take effect at once.', ['read sentence']],
  [
    'says what is done where no such word follows',
    '| x | | Lists jars. Comments on a jar.',
    ['read sentence', 'create later'],
  ],
  ['says what is done to a noun', '| x | | Lists jars. Updates take profit orders.', ['read sentence', 'pay later']],
]);

testCases('what somebody is to see elsewhere', said, [
  ['is not what is done', '| x | | A tool. See the documentation of each jar.', []],
  ['is what is done where it is the thing itself', '| x | | See the jars of a shelf.', ['read sentence']],
]);
