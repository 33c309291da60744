import type { Features } from '#classifier/reading/features.ts';
import { testCases } from '../../cases.ts';

const said = ({ acts }: Features): string => {
  const [act] = acts.filter(({ from }) => from === 'sentence');
  return act === undefined ? '' : `${act.effect} ${act.verb}`;
};

testCases('what is sent to be looked at', said, [
  ['is read where it is submitted for that', '| x | | Submit an image to extract its text.', 'read submit'],
  ['is read whatever it is where it is submitted', '| x | | Submit a link to verify its target.', 'read submit'],
  ['is sent where it is submitted for something else', '| x | | Submit an image to win a prize.', 'create submit'],
  ['is read where a sample is sent', '| x | | Send rows to classify them.', 'read send'],
  ['is read where an answer comes back', '| x | | Send rows and get a profile back.', 'read send'],
  ['is sent where it is no sample', '| x | | Send a letter and get a receipt.', 'send send'],
  ['is sent where nothing comes back', '| x | | Send rows and wait.', 'send send'],
  ['is posted whatever for', '| x | | Post rows to classify them.', 'create post'],
]);

testCases('what is turned into something', said, [
  ['is the answer where that is a text', '| x | | Turns a contract into a letter.', 'read turn'],
  ['is the answer as a table', '| x | | Lay out an order as a table.', 'read lay_out'],
  ['is the answer to text', '| x | | Turn a contract to text.', 'read turn'],
  ['is the answer to HTML', '| x | | Convert a page to HTML.', 'read convert'],
  ['is none where it becomes another thing', '| x | | Convert a lead into an account.', 'update convert'],
  ['is none where nothing is said of what it was', '| x | | Rewrite as a letter.', 'update rewrite'],
  ['is none with another verb', '| x | | Move a contract into a letter.', 'update move'],
]);

testCases('what is generated', said, [
  ['is only an answer', '| x | | Generates a screen.', 'generate generate'],
  ['stays where it lies in something', '| x | | Generates a screen in a project.', 'create generate'],
  ['is an answer about something', '| x | | Generates a screen for a project.', 'generate generate'],
  ['is an answer where it lies in no place', '| x | | Generates a screen in a style.', 'generate generate'],
  [
    'is an answer where the place is of the next clause',
    '| x | | Generates a screen (in a project).',
    'generate generate',
  ],
  ['stays where it is saved', '| x | | Generates a chart and saves it.', 'create generate'],
  ['is an answer where it is not saved', '| x | | Generates a chart and does not save it.', 'generate generate'],
  [
    'is an answer where saving is left to the caller',
    '| x | | Generates a chart and optionally saves it.',
    'generate generate',
  ],
]);

testCases('what is made and handed back', said, [
  ['is its code', '| x | | Adds a pause switch to a contract and returns its code.', 'generate add'],
  ['is no id', '| x | | Adds a pause switch to a contract and returns its id.', 'create add'],
  ['is no code that is only shown', '| x | | Adds a pause switch to a contract and shows its code.', 'create add'],
  ['is no code that something else returns', '| x | | Adds a page that returns its code.', 'create add'],
  ['is not what is changed', '| x | | Changes a contract and returns its code.', 'update change'],
]);

testCases('what is taken in', said, [
  ['stays where it is taken into', '| x | | Read a CSV export into the ledger.', 'create read'],
  ['stays where something else stands in front', '| x | | (Beta) Read a CSV export into the ledger.', 'create read'],
  ['is only read into a form', '| x | | Read a CSV export into a table of contents.', 'create read'],
  ['is only read into what keeps nothing', '| x | | Read a CSV export into plain numbers.', 'read read'],
  ['is only read out of a keeper', '| x | | Read a CSV export from the ledger.', 'read read'],
  [
    'is only read where the keeper is of the next clause',
    '| x | | Read an export (look into the ledger).',
    'read read',
  ],
  ['is not what is counted', '| x | | Counts the rows into the ledger.', 'read count'],
]);

testCases('what is read and then kept', said, [
  ['is saved', '| x | | Sums a thread up and saves the summary.', 'create save'],
  ['is posted', '| x | | Sums a thread up and posts the summary.', 'create post'],
  ['is put away', '| x | | Reads the mail and keeps it.', 'create keep'],
  ['is kept as a copy', '| x | | Reads the mail and keeps a copy.', 'create keep'],
  ['is only a tally that is kept', '| x | | Counts the pages and keeps a tally.', 'read count'],
  ['is tagged by itself', '| x | | Scans a page and auto-tags it.', 'create tag'],
  ['is mailed', '| x | | Scans a page, then emails it.', 'send email'],
  ['is mailed where it is scanned', '| x | | Scans a page, emails it.', 'send email'],
  ['is made a ticket', '| x | | Scans the pages and creates a ticket.', 'create create'],
  ['is only a chart that is made', '| x | | Scans the pages and creates a chart.', 'read scan'],
  ['is only told about a ticket', '| x | | Scans the pages and creates a ticket summary.', 'read scan'],
  ['is a summary that is written for the answer', '| x | | Analyzes a table and writes a summary.', 'read analyze'],
  ['is kept where anything else is written', '| x | | Analyzes a table and writes a row.', 'create write'],
  ['is kept where that is a row of summaries', '| x | | Analyzes a table and writes a summary row.', 'create write'],
  ['is only what a caller may want', '| x | | Reads the mail and optionally saves it.', 'read read'],
  ['is what is never kept', '| x | | Reads the mail and does not save it.', 'read read'],
]);

testCases('what is handed back', said, [
  ['is made of media', '| x | | Combines files and returns the result.', 'generate combine'],
  ['is changed where it is no medium', '| x | | Merges accounts and returns the result.', 'update merge'],
  [
    'is changed where it lies in a folder',
    '| x | | Combines files in a folder and returns the result.',
    'update combine',
  ],
  ['is kept where it is a link to a document', '| x | | Renders a deck and returns its link.', 'create render'],
  ['is kept where it lies in a project', '| x | | Creates a page in a project and returns its code.', 'create create'],
  ['is what somebody answers', '| x | | Asks a human to paint, and waits.', 'read ask'],
  ['is sorted into folders', '| x | | Sorts photos into folders.', 'update sort'],
  ['is sorted where it lies nowhere', '| x | | Sorts photos into piles.', 'read sort'],
  ['is written down in a memory', '| x | | Compiles findings into a core memory.', 'create compile'],
  ['is only loaded into memory', '| x | | Reads a jar into memory.', 'read read'],
]);

testCases('what somebody lists', said, [
  ['is offered as a service', '| x | | List your work as a new service.', 'create list'],
  ['is offered on a marketplace', '| x | | List your agent on the marketplace.', 'create list'],
  ['is listed where there are many', '| x | | List your agents on the marketplace.', 'read list'],
  ['is listed where many are for sale', '| x | | List your jars that are for sale.', 'read list'],
]);

testCases('what is applied', said, [
  ['is a way of thinking', '| x | | Applies a framework to a decision.', 'read apply'],
  ['is changed where it is the setting of one', '| x | | Applies the framework settings to a jar.', 'update apply'],
]);
