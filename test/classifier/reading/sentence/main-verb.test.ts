import { actFrom } from '../../act-from.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

const said = actFrom('sentence');

testCases('the main verb of a sentence', said, [
  ['is at its head', '| x | | Deletes a project.', 'delete delete'],
  ['is behind "tool to"', '| x | | Tool to delete a project.', 'delete delete'],
  ['is behind what allows it', '| x | | Allows you to permanently delete a project.', 'delete delete'],
  ['is a third person behind its subject', '| x | | This tool lists projects.', 'read list'],
  ['is one between its subject and its object', '| x | | drop_table drops a table.', 'delete drop'],
  ['is behind how many', '| x | | Bulk update users.', 'update update'],
  ['is behind a label in brackets', '| x | | [Admin] Delete a note.', 'delete delete'],
  ['is behind a label and a dash', '| x | | Pro — Delete a note.', 'delete delete'],
  ['is behind a heading with a colon', '| x | | Safe editing: deletes notes.', 'update edit'],
  ['is none behind a noun', '| x | | A tool for deployments.', ''],
  ['is none of what was done', '| x | | The note is deleted.', ''],
  ['is none where a noun is provided', '| x | | Provides comments on a text.', ''],
  ['is none where a method is named', '| x | | POST /users', ''],
  ['is the sixteenth word at most', `| x | | ${'Bar jar '.repeat(7)}bar drops boxes.`, 'delete drop'],
  ['is none beyond sixteen words', `| x | | ${'Bar jar '.repeat(8)}drops boxes.`, ''],
]);

testCases('a sentence that tells when or how to call', said, [
  ['says nothing', '| x | | When you are done, delete the branch. Lists branches.', 'read list'],
  ['says nothing where it tells when', '| x | | Call before paying a bill. Lists bills.', 'read list'],
  [
    'says nothing where it tells when to call this',
    '| x | | Use this only after paying a bill. Lists bills.',
    'read list',
  ],
  ['says what comes behind "to"', '| x | | Call this first to delete a bill.', 'delete delete'],
  [
    'says nothing where it tells of a parameter',
    '| x | | Use the `mode` field to delete a bill. Lists bills.',
    'read list',
  ],
  ['says what is done where it tells of a thing', '| x | | Use the red jar to delete a bill.', 'delete delete'],
  ['says nothing where it is about the tool', '| x | | Run this tool first. Lists bills.', 'read list'],
  ['says what is run where it is a script', '| x | | Run this script.', 'run run'],
  ['says nothing of what you must do', '| x | | Rules you must follow. Lists bills.', 'read list'],
  ['says nothing of what the user asks', '| x | | User asks to list bills.', 'read list'],
  ['says nothing of what the user really asks', '| x | | User explicitly asks to list bills.', 'read list'],
  ['says what is noted', '| x | | Note what was decided.', 'create note'],
  ['says nothing where it is a note', '| x | | Note that it lists bills. Deletes bills.', 'delete delete'],
]);

testCases('what opens a sentence', said, [
  ['is no verb', '| x | | Lets you delete a bill.', 'delete delete'],
  ['is one with a particle', '| x | | Lets a customer know.', 'create let_know'],
  ['is one where a prompt is provided', '| x | | Provides a prompt to write rules.', 'read provide'],
  ['is none where a way is', '| x | | Provides a way to write rules.', 'create write'],
]);

testCases('a gerund', said, [
  ['is a noun in front of "is"', '| x | | Tagging is only for some. Lists tags.', 'read list'],
  ['is what a thing is for', '| x | | Token for moving a jar.', 'read show'],
  ['is done where it is what a tool is for', '| x | | Tool for moving a jar.', 'update move'],
  ['is done where it is what something is good for', '| x | | Jar useful for moving a box.', 'update move'],
  ['is a heading', '| x | | Safe editing: jars.', 'update edit'],
]);

testCases('what is searched', said, [
  ['stands before what it is searched for', '| x | | Semantic search across posts and comments.', 'read search'],
  ['is a noun in front of anything else', '| x | | Semantic search bar.', ''],
  ['is a noun far behind', '| x | | Red old big semantic search across posts.', 'read show'],
]);

testCases('what a machine is made to do', said, [
  ['is done', '| x | | Makes the robot press a key.', 'device press'],
  ['is done by it', '| x | | Makes it beep.', 'device beep'],
  ['is done where an agent is let do anything', '| x | | Let an AI operate it.', 'any operate'],
  ['is made where it does nothing of the kind', '| x | | Makes the robot red.', 'any make'],
  ['is made where a noun stands in front of it', '| x | | Makes the robot a press.', 'any make'],
]);

testCases('a command line', said, [
  ['says what is done', '| x | | Equivalent of docker restart.', 'job restart'],
  ['says so of two words', '| x | | Equivalent of docker shut down.', 'job shut_down'],
  ['is none of another program', '| x | | Equivalent of jarctl restart.', 'read show'],
]);

testCases(
  'a verb',
  said,
  eachOf(
    'use used this the a an tool to for allows allow enables enable lets let you your agent agents user users it can will helps help action operation endpoint api deprecated new legacy simple bulk batch provides provide ability function command method utility force and or then also that which , may and/or must should not firmly drop_jar',
    (word) => [`stands behind "${word}"`, `| x | | Half ${word} erase a jar.`, 'delete erase'],
  ),
);

testCases(
  'a word that opens a sentence',
  said,
  eachOf('use used allows allow lets let helps help provides provide batch', (word) => [
    `is no verb: ${word}`,
    `| x | | ${word} red jars. Lists bills.`,
    'read list',
  ]),
);

testCases('what is enabled', said, [
  ['is a thing', '| x | | Enables red jars. Lists bills.', 'update enable'],
  ['is one that something is for', '| x | | Enable tasting for a jar. Lists bills.', 'update enable'],
  ['is somebody who does something', '| x | | Enables an agent to list bills.', 'read list'],
  ['is what the agents do', '| x | | Enables agents. Lists bills.', 'read list'],
  ['is done', '| x | | Enables listing bills.', 'read list'],
]);

testCases(
  'a sentence that advises',
  said,
  eachOf(
    'when if note important warning always before after do never only please requires required you must should once prefer',
    (word) => [`says nothing: ${word}`, `| x | | ${word} to erase a jar. Lists bills.`, 'read list'],
  ),
);

testCases('what is noted', said, [
  ['is noted down', '| x | | Note down a jar.', 'create note_down'],
  ...eachOf('what who when where a an', (word): Case => [
    `is told by "${word}"`,
    `| x | | Note ${word} was seen.`,
    'create note',
  ]),
]);

testCases('a sentence that tells when to call', said, [
  ...eachOf('call use run invoke', (word): Case => [
    `says nothing: ${word}`,
    `| x | | ${word} before erasing a jar. Lists bills.`,
    'read list',
  ]),
  ...eachOf('before after when whenever once if first instead proactively', (word): Case => [
    `says nothing: ${word}`,
    `| x | | Call ${word} erasing a jar. Lists bills.`,
    'read list',
  ]),
  ...eachOf('this it tool always only right immediately just exactly', (word): Case => [
    `says nothing behind "${word}"`,
    `| x | | Use ${word} before some guests want to erase it. Lists bills.`,
    'read list',
  ]),
]);

testCases('a sentence that tells of calls', said, [
  ...eachOf('call invoke run execute', (word): Case => [
    `says nothing: ${word}`,
    `| x | | Then ${word} this tool. Lists bills.`,
    'read list',
  ]),
  ...eachOf(
    'tool function action endpoint first before after when whenever if to for once only immediately',
    (word): Case => [`says nothing: this ${word}`, `| x | | Then run this ${word} jars. Lists bills.`, 'read list'],
  ),
]);

testCases(
  'a sentence that tells of a parameter',
  said,
  eachOf('field parameter param argument property', (word) => [
    `says nothing: ${word}`,
    `| x | | Use the red ${word} to erase a jar. Lists bills.`,
    'read list',
  ]),
);

testCases('what is searched for', said, [
  ...eachOf('across over through within of in for', (word): Case => [
    `stands behind "${word}"`,
    `| x | | Semantic search ${word} posts.`,
    'read search',
  ]),
  ['is looked up', '| x | | Semantic lookup across posts.', 'read lookup'],
]);

testCases(
  'a verb that the lexicon does not know',
  said,
  eachOf('to tool can will you it and', (word) => [
    `stands behind "${word}"`,
    `| x | | Half ${word} zork a twig.`,
    'update zork',
  ]),
);

testCases(
  'what a thing is good for',
  said,
  eachOf(
    'useful good great ideal perfect best handy suitable suited intended meant designed optimized made necessary required needed responsible',
    (word) => [`is done: ${word}`, `| x | | Jar ${word} for moving a box.`, 'update move'],
  ),
);

testCases(
  'a command line of a program',
  said,
  eachOf('docker podman kubectl helm terraform tofu git npm pnpm yarn cargo systemctl adb simctl', (word) => [
    `says what is done: ${word}`,
    `| x | | Equivalent of ${word} restart.`,
    'job restart',
  ]),
);

testCases(
  'what a robot is made to do',
  said,
  eachOf('let lets make makes have has', (word) => [
    `is done: ${word}`,
    `| x | | ${word} a robot restart a jar.`,
    'job restart',
  ]),
);

testCases('a prompt', said, [
  ['is provided', '| x | | Provides prompts to write rules.', 'read provide'],
  ['is no verb with another', '| x | | Use a prompt to erase jars.', 'delete erase'],
]);

testCases('what tells how or when to call', said, [
  ['is "this" in front of the tool', '| x | | Then run each tool.', 'run run'],
  ['is a verb of calling', '| x | | Then paint this tool.', 'update paint'],
  ['is no note but of a note', '| x | | When a jar breaks, erase a jar. Lists bills.', 'read list'],
  ['is no call with "to" among the first six words', '| x | | Call before some guests want to erase it.', 'any call'],
  [
    'is a call with "to" behind them',
    '| x | | Call before some old guests want to erase it. Lists bills.',
    'read list',
  ],
  [
    'is a call with the tool in front of when',
    '| x | | Use this tool before some guests want to erase it. Lists bills.',
    'read list',
  ],
  [
    'is no call with more in front of when',
    '| x | | Use this red tool before some guests want to erase it.',
    'delete erase',
  ],
  ['is no call of another thing', '| x | | Use jars before some old guests want to erase it.', 'delete erase'],
  ['is no parameter of what is painted', '| x | | Paint the red field to erase a jar.', 'update paint'],
  ['is no parameter of which there may be more', '| x | | Use a red field to erase a jar.', 'delete erase'],
]);

testCases('what is said of you', said, [
  ['is done where you may', '| x | | Lets you firmly erase a jar.', 'delete erase'],
]);

testCases('what could be a heading', said, [
  ['is a verb where a jar is debugged', '| x | | Debug a jar.', 'job debug'],
  ['is none in its base form', '| x | | Jar erase: paints boxes.', 'update paint'],
  ['is none that may be a noun', '| x | | Jar mailing: erases boxes.', 'delete erase'],
  ['is none without a colon', '| x | | Jar erasing boxes, by day.', 'read show'],
  ['is the third word at most', '| x | | Red jar erasing: paints boxes.', 'delete erase'],
  ['is none behind that', '| x | | Big red jar erasing: paints boxes.', 'update paint'],
]);

testCases('a gerund behind a thing', said, [
  ['is done where no "for" stands before it', '| x | | Jar, moving a box.', 'update move'],
  ['is done where the thing helps', '| x | | Jar helper for moving a box.', 'update move'],
  ['is done where the thing is simple', '| x | | Simple jar for moving a box.', 'update move'],
]);

testCases('a search in its place', said, [
  ['is done as the fourth word', '| x | | Red old semantic search across posts.', 'read search'],
  ['is a noun of many', '| x | | Semantic searches across posts.', 'read show'],
]);

testCases('an unknown word inside a sentence', said, [['is no verb', '| x | | Half red zork a twig.', '']]);

testCases('a third person inside a sentence', said, [['is done', '| x | | Janitor Bob drops a table.', 'delete drop']]);

testCases('a program', said, [
  ['has a noun of two words for a command', '| x | | Equivalent of adb key event.', 'device key_event'],
  ['has no noun for a command', '| x | | Equivalent of docker tap.', 'read show'],
  ['has no gerund for one', '| x | | Equivalent of docker restarting jars.', 'read show'],
]);

testCases('whom something is made to do', said, [
  ['are they', '| x | | Makes them beep.', 'device beep'],
  ['are none of another verb', '| x | | Paint a robot restart.', 'update paint'],
  ['are none without an article', '| x | | Makes red robots restart a jar.', 'any make'],
  ['are none as one word without it', '| x | | Makes robots restart a jar.', 'any make'],
  ['are no verb themselves', '| x | | Makes a press restart a jar.', 'job restart'],
  ['are told in three words', '| x | | Makes the red robot restart a jar.', 'job restart'],
  ['are told in four words', '| x | | Makes the old red robot restart a jar.', 'job restart'],
  ['are not told in more', '| x | | Makes the big old red robot restart a jar.', 'any make'],
  ['are made to do what a program does', '| x | | Makes an agent operate a jar.', 'any make'],
  ['are let do what a program does', '| x | | Let a guest erase it.', ''],
]);
