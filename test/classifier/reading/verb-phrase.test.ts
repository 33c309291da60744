import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../cases.ts';

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
