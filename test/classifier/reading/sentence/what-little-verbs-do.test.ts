import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what verbs do that say little', actFrom('sentence'), [
  ['takes out of a queue', '| x | | Takes a jar out of the queue.', 'update take_out'],
  ['leaves a call alone', '| x | | Takes a jar out of a call.', 'any take_out'],
  ['hands back', '| x | | Hands jars back to guests.', 'update hand'],
  ['gives a name', '| x | | Gives a jar a name.', 'update give'],
  ['gives an answer', '| x | | Gives the code for a jar.', 'read give'],
  ['makes the default', '| x | | Makes a jar the default.', 'update make'],
  ['makes current', '| x | | Makes the jar current.', 'update make'],
  ['tells from then on', '| x | | Get a mail when a jar breaks.', 'create get'],
  ['gets a mail', '| x | | Get a mail of a guest.', 'read get'],
  ['tells whether it is so', '| x | | Tells you if a jar is full.', 'read tell'],
  ['plans a deed', '| x | | Plans installing a jar.', 'read plan'],
  ['asks for something else', '| x | | Makes a call to a guest to get a jar.', 'any make'],
  ['makes a call to fetch', '| x | | Makes a live call to a jar to fetch its state.', 'read make'],
  ['keeps a snapshot', '| x | | Takes a snapshot of the disk.', 'create take'],
  ['reports a scam', '| x | | Report a jar as a scam.', 'create report'],
  ['keeps a draft', '| x | | Prepares a letter as a draft.', 'create prepare'],
  ['masks in place', '| x | | Masks a jar in place.', 'update mask'],
  ['exports to a share', '| x | | Exports jars to the shared drive.', 'create export'],
  ['exports to no folder that stays', '| x | | Exports jars to a temporary folder.', 'read export'],
  ['drops into a folder', '| x | | Drops a jar into a folder.', 'update drop'],
  ['keeps what is stored after it', '| x | | Scans a jar, stored with the shelf.', 'create scan'],
  ['puts on hold', '| x | | Places an order on hold.', 'update place'],
  ['orders what is not held', '| x | | Places an order on a shelf.', 'pay place'],
]);

testCases('what is put in order or told of', actFrom('sentence'), [
  ['is only shown where it goes into a set', '| x | | Order jars into a set.', 'read order'],
  ['is ordered where it does not', '| x | | Order jars for a guest.', 'any order'],
  ['is reported for a violation', '| x | | Report a jar for policy violations.', 'create report'],
]);
