import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

/** All that the description says that is done, actions to choose from with the word for it. */
const told = ({ acts }: Features): string[] =>
  acts
    .filter(({ from }) => from !== 'name')
    .map(({ effect, verb, from }) => `${from === 'actions' ? 'choose ' : ''}${effect} ${verb}`);

testCases('verbs in a row', told, [
  ['are as many acts', '| x | | Create, update or delete a task.', ['create create', 'update update', 'delete delete']],
  ['are so with objects of their own', '| x | | Paints jars and deletes boxes.', ['update paint', 'delete delete']],
  ['are so behind "then"', '| x | | Mark it as wrong, then prune it.', ['update mark', 'delete prune']],
  ['are what others do behind "so"', '| x | | Mark it as wrong, so that others can prune it.', ['update mark']],
  [
    'are gerunds behind "for"',
    '| x | | Tool for creating, updating and deleting jars.',
    ['create create', 'update update', 'delete delete'],
  ],
  ['are none behind "for" in any other form', '| x | | Paints jars for delete and update jobs.', ['update paint']],
  ['are of one form', '| x | | Paints jars, mailing letters.', ['update paint']],
  ['need something that they are done to', '| x | | Paints jars and deletes.', ['update paint']],
  ['need it at once', '| x | | Paints jars and deletes by day.', ['update paint']],
  ['are two with one object', '| x | | Set up and run automated tests.', ['run run', 'update set_up']],
  ['are none that are keys', '| x | | Presses a key (escape, delete, tab).', ['device press']],
  ['are none of which jobs do them', '| x | | Shows which jobs read, insert or delete rows.', ['read show']],
  ['are none in front of a status', '| x | | Lists jars with their lid, and publish status.', ['read list']],
  ['are none in front of a noun', '| x | | Gets a routine with exercises and sets by id.', ['read get']],
]);

testCases('a word of a row that may be a noun', told, [
  ['is a verb in front of an article', '| x | | Paints jars and runs the tests.', ['update paint', 'run run']],
  ['is a noun in front of another', '| x | | Paints jars and runs scripts.', ['update paint']],
  ['is a noun behind a comma where something is read', '| x | | Get an item, post a day.', ['read get']],
  ['is a verb behind a comma where it is written', '| x | | Tag an item, post a day.', ['create tag', 'create post']],
]);

testCases('what stands in brackets', told, [
  ['says what the verb before it means', '| x | | Archive (delete) a record.', ['delete archive']],
  ['says how something is generated', '| x | | Inpaint (edit) a picture.', ['generate inpaint']],
  [
    'is what can be chosen',
    '| x | | Perform crate operations (fetch, update, delete).',
    ['any perform', 'choose read fetch', 'choose update update', 'choose delete delete'],
  ],
  [
    'is done too where the verb says what',
    '| x | | Paint crates (fetch, update, delete).',
    ['update paint', 'read fetch', 'update update', 'delete delete'],
  ],
  [
    'is an example behind a colon',
    '| x | | Edit (in many turns: change colours, remove objects) a picture.',
    ['update edit'],
  ],
  ['is none without one', '| x | | Edit (change colours, remove objects) a picture.', ['update edit', 'delete remove']],
  [
    'is done by others where it is watched',
    '| x | | Watches a folder for changes (create, modify, delete).',
    ['read watch'],
  ],
  [
    'is done by the tool where it is no change',
    '| x | | Watches a folder (create, modify, delete).',
    ['read watch', 'create create', 'update modify', 'delete delete'],
  ],
  ['is nothing where it is a single verb', '| x | | Paints jars (deletes boxes).', ['update paint']],
]);

testCases('what stands behind a colon', told, [
  [
    'is what can be chosen',
    '| x | | Manages jars: create, update, delete.',
    ['any manage', 'choose create create', 'choose update update', 'choose delete delete'],
  ],
  ['is nothing where it is a single verb', '| x | | Paints jars: deletes boxes.', ['update paint']],
]);

testCases('verbs that slashes join', told, [
  [
    'are a row at the head',
    '| x | | Import/publish measurements into the archive.',
    ['create import', 'publish publish'],
  ],
  [
    'are a row behind another verb',
    '| x | | Takes a keep/archive/delete verdict.',
    ['any take', 'create keep', 'shelve archive', 'delete delete'],
  ],
  ['are kinds of rules', '| x | | Sets keep/archive/delete rules.', ['update set']],
  [
    'are done to rules',
    '| x | | Sets up a yard that can keep/delete rules.',
    ['update set_up', 'create keep', 'delete delete'],
  ],
  [
    'are done behind what opens a sentence',
    '| x | | Lets you create/delete rules.',
    ['create create', 'delete delete'],
  ],
  [
    'are done behind a colon',
    '| x | | Manage jars: create/delete rules.',
    ['any manage', 'create create', 'delete delete'],
  ],
  [
    'are done behind a comma',
    '| x | | Manage jars, create/delete them.',
    ['any manage', 'create create', 'delete delete'],
  ],
  ['are what an answer can be', '| x | | Gets a keep/archive/delete verdict.', ['read get']],
  ['are what is given', '| x | | Gives a keep/archive/delete verdict.', ['any give']],
  ['are what several answers can be', '| x | | Gets keep/archive/delete verdicts.', ['read get']],
  ['are none in a path', '| x | | Call POST /create/search to find jars.', ['any call']],
]);

testCases('what is uploaded besides', told, [
  ['is passed on', '| x | | Encrypt a jar and upload labels to a shelf.', ['create upload', 'choose read encrypt']],
  ['is only named where it goes nowhere', '| x | | Encrypt a jar and upload labels.', ['read encrypt']],
]);

testCases('what is set or cleared', told, [
  ['is set to nothing', '| x | | Set or clear the label.', ['update set', 'update clear']],
  ['is set to nothing by any such verb', '| x | | Set or reset the label.', ['update set', 'update reset']],
  ['is gone where both are done', '| x | | Set and clear the label.', ['update set', 'delete clear']],
  ['is gone where it was not set', '| x | | Change or clear the label.', ['update change', 'delete clear']],
  ['is gone where it is deleted', '| x | | Set or delete the label.', ['update set', 'delete delete']],
]);

testCases('a long row', told, [
  [
    'is read for sixty words',
    `| x | | Paint ${'red '.repeat(56)}jars and erase boxes.`,
    ['update paint', 'delete erase'],
  ],
  ['is not read for more', `| x | | Paint ${'red '.repeat(57)}jars and erase boxes.`, ['update paint']],
]);

testCases('what comes of it', told, [
  ['is none of the row', '| x | | Mark it as wrong, so that it breaks, and erase it.', ['update mark']],
]);

testCases('a row behind another verb', told, [
  [
    'is what it is for',
    '| x | | Manages jars for creating, updating and deleting boxes.',
    ['any manage', 'choose create create', 'choose update update'],
  ],
  ['is done where what is read are changes', '| x | | Lists changes and deletes jars.', ['read list', 'delete delete']],
  [
    'is done by a noun-like verb behind "and"',
    '| x | | Get an item and mail a customer.',
    ['send mail', 'choose read get'],
  ],
  ['is done by a noun-like third person', '| x | | Gets an item, mails a customer.', ['read get', 'send mail']],
  ['is done behind "and/or"', '| x | | Add jars and/or erase boxes.', ['create add', 'delete erase']],
  ['is nothing in front of a stop', '| x | | Paints jars, and erases: boxes.', ['update paint']],
]);

testCases('what others do', told, [
  ...eachOf('changes events operations actions mutations permissions', (word): Case => [
    `is told in brackets: ${word}`,
    `| x | | Watches jars for ${word} (create, modify, delete).`,
    ['read watch'],
  ]),
  [
    'ends with its bracket',
    '| x | | Watches a folder for changes (create, modify, delete) and erases a jar.',
    ['read watch', 'delete erase'],
  ],
  ['goes on to the end without one', '| x | | Watches a folder for changes (create, modify, delete', ['read watch']],
  ['begins with its bracket', '| x | | Watches (red) jars for changes (create, modify, delete).', ['read watch']],
]);

testCases('examples of a verb', told, [
  ['end with their bracket', '| x | | Edit (in turns: red) jars, erase boxes.', ['update edit', 'delete erase']],
  [
    'are what can be chosen where it says nothing',
    '| x | | Manage jars (in turns: create, erase).',
    ['any manage', 'choose create create', 'choose delete erase'],
  ],
  ['end with no noun', '| x | | Manage jars (create, mail).', ['any manage', 'choose create create']],
]);

testCases(
  'what an answer can be',
  told,
  eachOf('a an the', (word) => [
    `stands behind "${word}"`,
    `| x | | Gets ${word} keep/archive/delete verdict.`,
    ['read get'],
  ]),
);

testCases(
  'what something is set to',
  told,
  eachOf('clear unset reset remove', (word) => [
    `is nothing: ${word}`,
    `| x | | Set or ${word} the label.`,
    ['update set', `update ${word}`],
  ]),
);

testCases('a noun-like verb in a row', told, [
  ...eachOf('a an the all your it them its their any every each what whatever new', (word): Case => [
    `is done in front of "${word}"`,
    `| x | | Paints jars and runs ${word} tests.`,
    ['update paint', 'run run'],
  ]),
  [
    'is done in front of "or"',
    '| x | | Paints jars and runs or erases tests.',
    ['update paint', 'run run', 'delete erase'],
  ],
  [
    'is done in front of "and"',
    '| x | | Paints jars and runs and erases tests.',
    ['update paint', 'run run', 'delete erase'],
  ],
  [
    'is done in front of a comma',
    '| x | | Paints jars and runs, erases tests.',
    ['update paint', 'run run', 'delete erase'],
  ],
]);

testCases('a path in a sentence', told, [
  ['is no row', '| x | | Calls a page at /create/update/delete of boxes.', ['any call']],
]);

testCases('a noun-like word in front of a comma', told, [
  ['is a noun among nouns', "| x | | Update the room's name, comment, or colour.", ['update update']],
  ['is a verb behind another verb', '| x | | Erase, upload, or gild jars.', ['delete erase', 'create upload']],
]);

testCases('a noun-like word behind another verb of a row', told, [
  [
    'is done in front of a comma',
    '| x | | Paint, erase, upload, or gild jars.',
    ['update paint', 'delete erase', 'create upload'],
  ],
  [
    'is done in front of "or"',
    '| x | | Paint, erase, upload or gild jars.',
    ['update paint', 'delete erase', 'create upload'],
  ],
  [
    'is done in front of "and"',
    '| x | | Paint, erase, upload and gild jars.',
    ['update paint', 'delete erase', 'create upload'],
  ],
  [
    'is none behind one that may be a noun too',
    "| x | | Update the room's name, comment, label, or colour.",
    ['update update'],
  ],
]);

testCases('a second verb without an object', told, [
  [
    'is done where it says where something is put',
    '| x | | Paints jars and saves to a file.',
    ['update paint', 'create save'],
  ],
  ['is done where it stores', '| x | | Paints jars and stores lids.', ['update paint', 'create store']],
]);

testCases('a verb of a row that is done to many', told, [
  [
    'is one of it',
    '| x | | Manage jars: list, bulk delete and count.',
    ['any manage', 'choose read list', 'choose delete delete'],
  ],
  ['is one of it in a batch', '| x | | Create or batch delete jars.', ['create create', 'delete delete']],
  ['is none where many are what it is done to', '| x | | Paints jars, batch by batch.', ['update paint']],
]);

testCases('words in brackets behind what is read', told, [
  [
    'are things where one of them is no verb',
    '| x | | Returns counts per shelf (jars, replies, bounces).',
    ['read return'],
  ],
  [
    'are done where all of them are verbs',
    '| x | | Manages jars (replies, deletes).',
    ['any manage', 'choose create reply', 'choose delete delete'],
  ],
]);
