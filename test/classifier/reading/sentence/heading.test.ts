import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** What the description says that is done first; `show` is what a heading says. */
const told = ({ acts }: Features): string => acts.find(({ from }) => from === 'sentence')?.verb ?? '';

testCases('a heading that could be an order', told, [
  ['names what the name has many of', '| jar_comments | | Comments on a jar.', 'show'],
  ['orders what the name orders', '| comment_on_jar | | Comments on a jar.', 'comment'],
  ['names what is in something', '| x | | Messages in a jar.', 'show'],
  ['names what somebody has done', '| x | | Records deleted lately.', 'show'],
  ['names what nobody has done yet', '| x | | Mails not yet read.', 'show'],
  ['orders what has an object', '| x | | Messages a guest.', 'message'],
  ['orders two things at once', '| x | | Records and stores jars.', 'record'],
  ['names what somebody has', '| x | | Variables a jar has.', 'show'],
  ['names what it is linked to', '| x | | Link to a jar.', 'show'],
  ['orders what the name links', '| link_jar | | Link to a jar.', 'link'],
  ['names what is open', '| x | | Open issues of a jar.', 'show'],
  ['opens what is not', '| x | | Open the jars of a shelf.', 'open'],
  ['names a compound that the name has', '| lock_state | | Lock state of a jar.', 'show'],
  ['orders a change of it', '| change_state | | Change state of a jar.', 'change'],
  ['names a tree', '| x | | Comment tree of a jar.', 'show'],
  ['names what is called after a gerund', '| x_times | | Posting times of a day.', 'show'],
]);
