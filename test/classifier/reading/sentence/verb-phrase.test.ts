import type { Features } from '#classifier/reading/features.ts';
import { eachOf, testCases, type Case } from '../../cases.ts';

/** The first thing that the description says that is done, to what, and out of what. */
const told = ({ acts }: Features): string => {
  const act = acts.find(({ from }) => from === 'sentence');
  if (act === undefined) return '';
  const things = act.things.map(({ word }) => word);
  const origin = act.origin.map(({ word }) => `< ${word}`);
  return [...(act.negated ? ['not'] : []), act.verb, ...things, ...origin].join(' ');
};

testCases('a verb of two words', told, [
  ['stands together', '| x | | Logs out a guest.', 'log_out guest'],
  ['has its particle at the end of its object', '| x | | Shuts the server down.', 'shut_down server'],
  ['has it in front of a preposition', '| x | | Signs a guest out of the house.', 'sign_out guest'],
  ['has it in front of "now"', '| x | | Shuts the server down now.', 'shut_down server'],
  ['has it in front of where', '| x | | Shuts the server down somewhere.', 'shut_down server'],
  ['has none in front of anything else', '| x | | Checks a guest in the list.', 'check guest'],
  ['has none that stands behind a preposition', '| x | | Checks a guest with care in.', 'check guest'],
  ['has none in another clause', '| x | | Checks a guest, and in.', 'check guest'],
  ['has none without an article', '| x | | Checks guests in.', 'check guests'],
  ['has it behind four words', '| x | | Checks a very very old guest in.', 'check_in very very guest'],
  ['has none behind more', '| x | | Checks a very very very old guest in.', 'check very very very guest'],
  ['is what others know', '| x | | Lets a customer know that it broke.', 'let_know customer'],
]);

testCases('what a verb is done to', told, [
  ['ends at a preposition', '| x | | Paints jars with care.', 'paint jars'],
  ['ends at a stop', '| x | | Paints jars (and boxes).', 'paint jars'],
  ['ends at a comma', '| x | | Paints jars, boxes too.', 'paint jars'],
  ['ends before a participle', '| x | | Returns a project matching an API key.', 'return project'],
  ['is an address that looks like one', '| x | | Returns saved shipping addresses.', 'return saved shipping_addresses'],
  ['is what is running', '| x | | Returns a running job.', 'return running job'],
  ['is a noun that looks like a participle', '| x | | Returns a red booking.', 'return red booking'],
  ['comes after what carries it', '| x | | Returns a list of customers.', 'return list customers'],
  ['comes after what tells of it', '| x | | Returns details about a customer.', 'return customer'],
  ['comes not after what carries nothing', '| x | | Returns a lid of a jar.', 'return lid'],
  ['is where it is done without any other', '| x | | Bid on a lot.', 'bid lot'],
  ['is one or more', '| x | | Returns one or more projects.', 'return projects'],
  ['stands after the last verb of a row', '| x | | Create, update or delete a task.', 'create task'],
  ['is no third verb of a row', '| x | | Removes or lists tags.', 'remove tags'],
  ['is of no more than twelve words', `| x | | Paints the ${'big '.repeat(11)}jar.`, `paint${' big'.repeat(11)}`],
]);

testCases('what is told of an object behind it', told, [
  ['is none of it in front of a preposition', '| x | | Returns keys stored in a vault.', 'return keys'],
  ['is none of it at the end', '| x | | Returns keys stored.', 'return keys'],
  ['is none of it in front of a comma', '| x | | Returns keys stored, by date.', 'return keys'],
  ...eachOf(
    'available accessible visible eligible relevant due held owed kept sent made built bought sold',
    (word): Case => [`is none of it: ${word}`, `| x | | Returns keys ${word} to guests.`, 'return keys'],
  ),
  ['is a part of it in front of a noun', '| x | | Returns stored keys.', 'return stored keys'],
  ['is all of it where nothing is in front', '| x | | Returns stored.', 'return stored'],
  ['is no need', '| x | | Returns a project need.', 'return project need'],
  ['is no bed', '| x | | Returns a hotel bed.', 'return hotel bed'],
]);

testCases('what it is taken out of', told, [
  ['stands behind "from"', '| x | | Removes jars from a shelf.', 'remove jars < shelf'],
  [
    'stands behind others',
    '| x | | Removes the big red jars of my old friends from a shelf.',
    'remove big red jars < shelf',
  ],
  [
    'stands within ten words',
    '| x | | Removes the big red jars of my very old friends here from a shelf.',
    'remove big red jars',
  ],
  ['stands in no other clause', '| x | | Removes jars (from a shelf).', 'remove jars'],
  ['is nothing at the end', '| x | | Removes jars from.', 'remove jars'],
]);

testCases('what is done to nothing', told, [
  ['is not done', '| x | | Writes nothing.', 'not write nothing'],
  ['is not done where there are none', '| x | | Writes no notes.', 'not write no notes'],
  ['is done to what is no longer used', '| x | | Removes no longer used tags.', 'remove no longer used tags'],
  ['is done to no more than some', '| x | | Returns no more than ten jars.', 'return no than ten jars'],
]);

testCases('what a verb is done to, as far as a clause goes', told, [
  ...eachOf(
    'to by with for in into of on onto as at via using per against within between across under that which who whose where when if based including such like through without after before so because and/or along together alongside besides inside outside',
    (word): Case => [`ends before "${word}"`, `| x | | Paints jars ${word} boxes.`, 'paint jars'],
  ),
  ...eachOf('( ) : = ] — –', (mark): Case => [
    `ends before ${mark}`,
    `| x | | Paints jars ${mark} boxes.`,
    'paint jars',
  ]),
]);

testCases('by what many are chosen', told, [
  ...eachOf('older newer larger smaller longer shorter earlier later', (word): Case => [
    `is no object: "${word}"`,
    `| x | | Paints jars ${word} than a box.`,
    'paint jars',
  ]),
]);

testCases('a particle behind the object', told, [
  ['is "out" of everybody', '| x | | Signs everybody out.', 'sign_out everybody'],
  ['is "off" of what has no article', '| x | | Switches cooling off.', 'switch_off cooling'],
  ['is "up"', '| x | | Adds the jars up.', 'add_up jars'],
  ['is "down"', '| x | | Shuts the server down.', 'shut_down server'],
  ['is "out"', '| x | | Signs the guest out.', 'sign_out guest'],
  ['is "off"', '| x | | Signs the paper off.', 'sign_off paper'],
  ['is "on"', '| x | | Switches the lamp on.', 'switch_on lamp'],
  ['is "in"', '| x | | Checks the guest in.', 'check_in guest'],
  ['is "over"', '| x | | Hands the jar over.', 'hand_over jar'],
  ['is "back"', '| x | | Rolls the jar back.', 'roll_back jar'],
  ['is "away"', '| x | | Puts the jar away.', 'put_away jar'],
  ['is "aside"', '| x | | Sets the jar aside.', 'set_aside jar'],
  ['is "forward"', '| x | | Rolls the jar forward.', 'roll_forward jar'],
  ['is "offline"', '| x | | Takes the server offline.', 'take_offline server'],
  ['is "online"', '| x | | Brings the server online.', 'bring_online server'],
  ['stands before "from"', '| x | | Locks a guest out from a room.', 'lock_out guest < room'],
  ['is none without a determiner', '| x | | Checks old guests in.', 'check guests'],
  ['is none without an object', '| x | | Checks the in of a house.', 'check'],
  ['is none in brackets', '| x | | Checks a guest (in).', 'check guest'],
  ...eachOf('to of for by with and or again if when so at immediately now that about what how', (word): Case => [
    `stands before "${word}"`,
    `| x | | Locks a guest out ${word} noon.`,
    'lock_out guest',
  ]),
]);

testCases('a noun-like word', told, [
  ['is a noun behind "provide"', '| x | | Provide comments on a text.', ''],
  ...eachOf('a an the this that your its of for in on with by each any all new', (word): Case => [
    `claims something in front of "that ${word}"`,
    `| x | | Notes that ${word} jar is red.`,
    'note',
  ]),
]);

const isOfCustomers = ({ acts: [act] }: Features): boolean =>
  act?.things.some(({ word }) => word === 'customers') === true;

testCases('what carries what something is done to', isOfCustomers, [
  ...eachOf(
    'list lists set subset sample digest recap details information info history content contents overview summary batch page series copy data deletion removal erasure',
    (word): Case => [`is ${word}`, `| x | | Returns ${word} of customers.`, true],
  ),
  ...eachOf('of about on for', (word): Case => [
    `stands before "${word}"`,
    `| x | | Returns details ${word} customers.`,
    true,
  ]),
  ['is no jar', '| x | | Returns jars of customers.', false],
]);

testCases('a verb without a direct object', told, [
  ...eachOf('on for to in into at', (word): Case => [
    `is done "${word}" something`,
    `| x | | Bid ${word} a lot.`,
    'bid lot',
  ]),
  ['is not done "via" it', '| x | | Bid via a lot.', 'bid'],
]);

testCases('words in a row behind a verb', told, [
  ['are the first of them', '| x | | Paint jars or more boxes.', 'paint jars'],
  ['are not "one or more" where they are two', '| x | | Paint one or two jars.', 'paint'],
  ['are things where none is a verb', '| x | | Paints, jars of a room.', 'paint jars'],
]);

testCases('what is done to no more', told, [
  ...eachOf('less fewer', (word): Case => [
    `is done to some: ${word}`,
    `| x | | Returns no ${word} jars.`,
    `return no ${word} jars`,
  ]),
  ['is done to some: later', '| x | | Returns no later than noon.', 'return no later than noon'],
]);

testCases('the shelf that something is taken out of', told, [
  ['stands right behind "from"', '| x | | Removes jars from shelves.', 'remove jars < shelves'],
  [
    'stands ten words behind the verb',
    '| x | | Removes the big red jars of my very old friends from a shelf.',
    'remove big red jars < shelf',
  ],
]);

testCases('a word for all', ({ acts: [act] }) => act?.quantifier !== null, [
  ['is one of the first two', '| x | | Paints red all jars.', true],
  ['is none behind them', '| x | | Paints big red all jars.', false],
]);

testCases('how many there are at most', told, [['is no thing', '| x | | Gets up to ten jars.', 'get ten jars']]);
