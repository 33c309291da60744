import { actFrom } from '../../act-from.ts';
import { testCases } from '../../cases.ts';

testCases('what a sentence comes to', actFrom('sentence'), [
  ['is run after it is prepared', '| x | | Normalizes jars, generates tests and executes them.', 'run execute'],
  ['is what is built where it is not run', '| x | | Builds a script and counts it.', 'job build'],
  ['is run after it is listed', '| x | | Lists scripts, executes them.', 'run execute'],
  ['is built where only a noun is run', '| x | | Builds a script, jobs and runs.', 'job build'],
  ['is built where it is not run', '| x | | Builds a script, never executes it.', 'job build'],
  ['is paid where it is fetched', '| x | | Fetches a page and pays for it.', 'pay pay_for'],
  ['is paid where a card is charged', '| x | | Fetches a page and charges a card.', 'pay charge'],
  ['is fetched where it is sold', '| x | | Fetches a share and trades it.', 'read fetch'],
  ['is paid after it is described', '| x | | Describes a page and pays for it.', 'pay pay_for'],
  ['is kept where it is read', '| x | | Reads the mail and archives it.', 'shelve archive'],
  ['is kept where it is saved', '| x | | Reads the mail and saves it.', 'create save'],
  ['is read where nothing is kept', '| x | | Reads the mail and counts it.', 'read read'],
  ['is read where an answer is written', '| x | | Analyzes a table and writes a summary.', 'read analyze'],
  ['is sent on before it is kept', '| x | | Mails a letter and saves it.', 'send mail'],
  ['is deleted where it is found', '| x | | Finds stale branches and deletes them.', 'delete delete'],
  ['is dropped where it is found', '| x | | Finds stale branches and drops them.', 'delete drop'],
  ['is deleted where it is shown', '| x | | Shows stale branches and deletes them.', 'delete delete'],
  ['is deleted where it is named again', '| x | | Shows a branch and deletes the branch.', 'delete delete'],
  ['is read where something else is deleted', '| x | | Shows branches and deletes a tag.', 'read show'],
  ['is found where nothing is deleted', '| x | | Finds stale branches and never deletes them.', 'read find'],
  ['is mended where it is checked', '| x | | Lints files and fixes what can be fixed.', 'update fix'],
  ['is mended after it is opened', '| x | | Opens files and fixes them.', 'update fix'],
  ['is painted where it is checked', '| x | | Lints files and paints them.', 'update paint'],
  [
    'is what comes first where the rest may be left out',
    '| x | | Reads the mail and optionally saves it.',
    'read read',
  ],
]);

testCases('what comes of a reading', actFrom('sentence'), [
  ['is done to what is read', '| x | | Checks a form and publishes it.', 'publish publish'],
  ['is read where that is done to something else', '| x | | Checks a form and approves a page.', 'read check'],
  ['is kept where a version of it is made', '| x | | Validates a draft and creates the next version.', 'create create'],
  ['is the graver half of two', '| x | | Reads the list, or adds a jar to it.', 'create add'],
  ['is read where a state is waited for', '| x | | Waits for a jar, or adds one.', 'read wait_for'],
]);

testCases('what is crawled', actFrom('sentence'), [
  ['is kept where it is indexed', '| x | | Crawl a URL and index its content.', 'create index'],
  ['is changed where records are', '| x | | Scans folders and updates the jar records.', 'update update'],
]);
