import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

/** What the description says that is done first, and to what; `show` is what a sentence without a verb says. */
const told = ({ acts }: Features): string => {
  const [act] = acts.filter(({ from }) => from === 'sentence');
  return act === undefined ? '' : [act.verb, ...act.things.map(({ word }) => word)].join(' ');
};

testCases('what a sentence without a verb says that is returned', told, [
  ['is what it names', '| x | | Files with the same content.', 'show files'],
  ['is what it names in front of a comma', '| x | | Jars, newest first.', 'show jars'],
  ['is what is told of it', '| x | | Red jar history.', 'show red jar history'],
  ['is nothing where much stands before what is told', '| x | | Red jar lid colour history.', ''],
  ['is nothing where no more is told of it', '| x | | Red jars.', ''],
  ['is what it names behind a label', '| x | | [Docs] Files with the same content.', 'show files'],
  ['is nothing where it tells when to call', '| x | | Usage with files of the same content.', ''],
  ['is nothing where it names the tool', '| x | | Endpoint for files with the same content.', ''],
  ['is nothing where something happens to it', '| x | | Files with dust are old.', ''],
  ['is nothing where an act is named', '| x | | File removal and more for a shelf.', ''],
  ['is nothing where it names a tool behind others', '| x | | Jar tools, by day.', ''],
  ['is what stands on a shelf of tools', '| x | | Jars for a tool.', 'show jars'],
  ['is nothing where something will happen to it', '| x | | Jars will break, by day.', ''],
  ['is nothing where something is done afterwards', '| x | | Boxed your plum, by day.', ''],
  ['is nothing where nothing is named', '| x | | With the.', ''],
  ['is nothing where only a verb can stand', '| x | | Zorch the shipper, with care.', 'zorch shipper'],
  ['is nothing in another tongue', '| x | | Archivos con el mismo contenido, para todos.', ''],
]);

testCases('what is a verb elsewhere', told, [
  ['is a noun in front of "of"', '| x | | Message of a commit.', 'show message'],
  ['is a verb that also opens a sentence', '| x | | Allow jars of a shelf.', ''],
  ['is a noun that also opens one', '| x | | Batch jars of a shelf.', 'show batch jars'],
  ['is a verb in front of anything else', '| x | | Message a customer.', 'message customer'],
  ['is a verb where nobody describes another by it', '| x | | Delete history, by day.', 'delete history'],
  ['is a verb of a plural that is no noun', '| x | | Disposes of a jar.', 'dispose jar'],
  ['is a noun in front of a preposition behind "a"', '| x | | Jars with a delete to a room.', 'show jars'],
  ['is a verb in front of anything else behind "an"', '| x | | Jars, an erase old.', 'erase'],
  ['is a noun at the end of a row', '| x | | Jars with phone and mail.', 'show jars'],
  ['is a verb in front of an object in a row', '| x | | Jars with phone and mail a customer.', 'mail customer'],
  ['is a verb where the row has only begun', '| x | | Jars and mail.', 'mail'],
  ['is what was done where it may be', '| x | | Costs, split by device.', 'show costs'],
  ['is done in front of an object', '| x | | Costs, split a device.', 'split device'],
  ['is done where it is no word for what was', '| x | | Costs by day, delete by device.', 'delete'],
  ['is what others can do', '| x | | Jars by day that a customer can redeem.', ''],
  ['is what a thing can do', '| x | | The jar that can message.', ''],
  ['is what a tool can do', '| x | | A tool that can message.', 'message'],
  ['is done by others', '| x | | Jars by day, a customer can redeem.', 'redeem'],
  ['is done where it will be', '| x | | Jars that nobody will redeem.', 'redeem'],
  ['is a verb that owns nothing', '| x | | Delete of a commit.', 'delete commit'],
  ['is a noun of many', '| x | | Orders of a customer.', 'show orders'],
  ['is a noun of many for each', '| x | | Orders per customer.', 'show orders'],
  ['is a noun of many beside another', '| x | | Orders and refunds of a shop.', 'show orders'],
  ['is a noun of many with nothing behind', '| x | | Posts and comments.', 'show posts'],
  ['is a verb beside another', '| x | | Orders and cancels pizzas.', 'order pizzas'],
  ['is a verb beside what it is done on', '| x | | Posts and comments on a page.', 'post'],
  ['is a noun of many that are told apart', '| x | | Mails with attachments.', 'show mails'],
  ['is a verb where nobody calls many so', '| x | | Deletes with care.', 'delete'],
  ['is a verb of one', '| x | | Orders a pizza.', 'order pizza'],
  ['is a noun that describes another', '| x | | Trade history, by account.', 'show trade history'],
  ['is a verb done to it', '| x | | Trade shares of an account.', 'trade shares'],
]);

testCases('a word in a row of things', told, [
  ['is a noun behind a comma', '| x | | Durable run status, step progress.', 'show durable run status'],
  ['is an adjective behind a comma', '| x | | Broken links, empty files.', 'show broken links'],
  ['is a noun behind the last "and"', '| x | | Sun, water and harvest time of a jar.', 'show sun'],
  ['is a verb behind what tells when', '| x | | In one go, restart jars.', 'restart jars'],
  ['is a verb in front of an article', '| x | | Broken links, empty the jar.', 'empty jar'],
  ['is what others do behind a plural', '| x | | Jars which expire soon.', 'show jars'],
  ['is what a tool does', '| x | | Tools which expire jars.', 'expire jars'],
  ['is a noun in front of "per"', '| x | | Feed mix per day.', 'show feed mix'],
  ['is a noun of many over time', '| x | | Stars over time.', 'show stars over time'],
]);

testCases('many things', told, [
  ['are told apart by what happens to them', '| x | | Jars that were painted.', 'show jars'],
  ['are named in a row', '| x | | Stakes, rewards and dates.', 'show stakes'],
  ['are what begins and ends', '| x | | Starts and stops of a pump.', 'show starts'],
  ['are done to others', '| x | | Stakes, redeems and sells jars.', 'stake jars'],
]);
