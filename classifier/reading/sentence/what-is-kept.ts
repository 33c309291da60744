import { oneOf } from '../words/one-of.ts';
import { goesInto, isInPlace, returnsAfter, says } from './clause.ts';
import type { Effect } from '../words/effect.ts';
import type { Outcome } from './outcome.ts';
import { DETERMINERS, objectPhrase, type VerbAt } from './verb-phrase.ts';
import { textBefore, type Word } from '../words/words.ts';

const TAKES_IN = oneOf(
  'read load parse pull fetch scan take collect gather retrieve receive compile assemble distill consolidate condense capture',
);

/** "Read a CSV export into the ledger": where it lies from then on, not what it is turned into. */
function isTakenIn(clause: readonly Word[]): boolean {
  const at = clause.findIndex(({ text }) => text === 'into' || text === 'onto');
  // "Read a page that was extracted into the database": before.
  if (clause.slice(0, Math.max(0, at)).some(({ text }) => RELATES.test(text))) return false;
  const phrase = at < 0 ? [] : objectPhrase(clause, at + 1);
  // "into a memory", but "into memory"
  return phrase.some(({ text }) => KEEPERS.has(text) || (text === 'memory' && phrase.length > 1));
}

const RELATES = /^(?:that|which|already|previously|was|were|been)$/;

/** What something is taken into to stay there. */
const KEEPERS = oneOf(
  'ledger ledgers book books catalog catalogue library database db table tables collection index tree inventory stock register registry store vault archive account accounts project workspace warehouse crm calendar calendars spreadsheet sheet workbook folder directory glossary termbase dictionary repository lake board backlog wiki journal log queue portfolio gallery album deck playlist map knowledge-base knowledgebase bucket budget system software scene timeline canvas drawing sketch sequence composition document track layer slot cache memories',
);

/** "Converts a conversation into a ticket": another record from then on. */
function becomesRecord(clause: readonly Word[]): boolean {
  const at = clause.findIndex(({ text }, of) => /^(?:into|to)$/.test(text) && of > 0);
  return at > 0 && BECOMES.has(objectPhrase(clause, at + 1).at(-1)?.text ?? '');
}

const BECOMES = oneOf(
  'ticket task subtask issue epic story lead deal opportunity customer account case order invoice bill project contact subscriber annotation version release reminder docs template quote estimate',
);

/** "Renders a timeline into a file", "Extracts the audio to a new file" */
function isFiled(clause: readonly Word[], { verb: { lemma } }: VerbAt): boolean {
  const comesOut = COMES_OUT.has(lemma);
  const at = clause.findIndex(
    ({ text }, of) =>
      (text === 'into' || (text === 'to' && comesOut)) &&
      textBefore(clause, of) !== 'or' &&
      ARTICLES.has(clause[of + 1]?.text ?? ''),
  );
  const phrase = at < 0 ? [] : objectPhrase(clause, at + 1);
  return FILES.has(phrase.at(-1)?.text ?? '') && !phrase.some(({ text }) => FLEETING.has(text));
}

const COMES_OUT = oneOf(
  'render convert extract export download mix merge join bounce dump transcribe synthesise synthesize generate draw plot print decode encode decompress compress encrypt decrypt',
);
const FILED = new Set([
  ...COMES_OUT,
  ...TAKES_IN,
  ...oneOf('download capture stream trace profile crawl scrape query'),
]);
export const FLEETING = new Set(['temporary', 'temp', 'tmp']);
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'another']);
const FILES = new Set(['file', 'disk', 'folder', 'directory']);

/** "Render a page as a picture next to the source", "Convert a table to a file beside it" */
const isBeside = (clause: readonly Word[]): boolean => says(clause, BESIDE, IT) || says(clause, 'next', 'to', THE);

const BESIDE = oneOf('beside alongside');
const IT = oneOf('it them the');
const THE = oneOf('the its their it');

/** "Retrieves the settings to your local project": it lies there as files from then on. */
const isTakenHome = (clause: readonly Word[]): boolean => says(clause, 'to', DETERMINERS, 'local');

/** "Lists a flat for rent": it stands there from then on. */
function isOffered(clause: readonly Word[], main: VerbAt, sentence: readonly Word[]): boolean {
  const first = sentence[main.index + 1]?.text ?? '';
  if (!DETERMINERS.has(first) || first === 'all') return false;
  if (objectPhrase(clause, 0).at(-1)?.text.endsWith('s') !== false) return false;
  return (
    says(clause, 'for', FOR_SALE) ||
    (/^(?:an?|your)$/.test(first) && (says(clause, PLACED, ARTICLES, MARKETS) || clause.some(isService)))
  );
}

const PLACED = new Set(['on', 'in']);
const MARKETS = oneOf('marketplace market bazaar exchange directory store shop registry catalog catalogue');

/** "As a new service" */
const isService = ({ text }: Word, at: number, clause: readonly Word[]): boolean =>
  text === 'as' && clause.slice(at + 1, at + 4).some((word) => /^(?:service|product|listing|offer)$/.test(word.text));

/** What somebody lists something for who wants to be rid of it. */
export const FOR_SALE: ReadonlySet<string> = oneOf('sale rent auction resale hire lease');

/** "Sorts photos into folders" */
const isSortedInto = (clause: readonly Word[]): boolean => says(clause, 'into', FOLDERS);

/** "Renders a deck and returns its link": it lies somewhere from then on. */
function isHosted(_: readonly Word[], { index }: VerbAt, sentence: readonly Word[]): boolean {
  const at = returnsAfter(sentence, index);
  if (at === 0) return false;
  const [made, returned] = [sentence.slice(index, index + at), sentence.slice(index + at + 1, index + at + 6)];
  return made.some(({ text }) => DOCUMENTS.test(text)) && returned.some(({ text }) => /^(?:links?|urls?)$/.test(text));
}

const DOCUMENTS =
  /^(?:presentations?|slides?|decks?|documents?|pdfs?|docx|pptx|spreadsheets?|workbooks?|xlsx|forms?|sites?|webpages?)$/;

/** "Flushes a collection to disk": it is written there, and nothing is lost. */
const isWrittenOut = (clause: readonly Word[]): boolean => goesInto(clause, TO_OR_INTO, STORAGE);

/** "Extracts the selected code into a new method": the code is otherwise from then on. */
const isRefactored = (clause: readonly Word[]): boolean => goesInto(clause, INTO, OF_CODE);

/** "Tracks a new keyword", "Tracks the price of a page daily": somebody is told of it from then on. */
const isWatchedFromNow = (clause: readonly Word[]): boolean =>
  (ARTICLES.has(clause[0]?.text ?? '') && clause[1]?.text === 'new') || EACH_TIME.has(clause.at(-1)?.text ?? '');

const EACH_TIME = oneOf('daily weekly hourly monthly');

/** "Resets a request to pending": it is as it was before, and nothing of it is gone. */
const isSetBack = (clause: readonly Word[]): boolean => says(clause, 'to', STATES);

/** "Restores a page from a backup": what it is now is gone. */
const isPutBackOver = (clause: readonly Word[]): boolean =>
  goesInto(clause, FROM_OR_TO, KEPT_COPIES) && !isPutBackAside(clause);

/** "Restores a backup into a new database" */
const isPutBackAside = (clause: readonly Word[]): boolean => says(clause, AS_OR_TO, ARTICLES, UNUSED);

const AS_OR_TO = oneOf('as to into onto');

const FROM_OR_TO = oneOf('from to');
const KEPT_COPIES = oneOf('backup backups snapshot checkpoint dump savepoint');
const UNUSED = oneOf('new empty separate fresh');

/** "Plans a trip by creating a list of its stops" */
const isByMaking = (clause: readonly Word[]): boolean => says(clause, 'by', MAKING);

const MAKING = oneOf('creating adding inserting writing posting');

/** "Generates a screen in a project": what is made lies there from then on. */
const isMadeInPlace = (clause: readonly Word[]): boolean => isInPlace(clause, INSIDE);

/** "Draws a line on the canvas": it stands there from then on. */
const isDrawnOn = (clause: readonly Word[]): boolean => goesInto(clause, ON, SURFACES);

const ON = oneOf('on onto');
const SURFACES = oneOf('canvas page slide board whiteboard layer drawing document sheet artboard map');

const INSIDE = oneOf('in into within inside to');

const INTO = new Set(['into']);
const TO_OR_INTO = oneOf('to into onto');
const OF_CODE = oneOf('method function variable component class constant interface hook module');
const STORAGE = oneOf('disk storage file files database store backend server upstream remote');
const FOLDERS = oneOf('folders subfolders directories albums mailboxes labels notebooks');
const STATES = oneOf('draft green ok open pending scheduled queued new unread unassigned todo backlog ready active');

/** What comes of a main verb where the rest of the sentence tells that something is there, or otherwise, from then on. */
export const KEPT: readonly Outcome[] = [
  { verbs: TAKES_IN, becomes: 'create', where: isTakenIn },
  { verbs: FILED, becomes: 'create', where: isFiled },
  { verbs: COMES_OUT, effects: new Set<Effect>(['read', 'generate']), becomes: 'create', where: isBeside },
  { verbs: TAKES_IN, becomes: 'create', where: isTakenHome },
  { effects: new Set<Effect>(['generate']), becomes: 'create', where: isMadeInPlace },
  { effects: new Set<Effect>(['read', 'any']), becomes: 'create', where: isByMaking },
  { verbs: oneOf('draw paint sketch plot'), becomes: 'create', where: isDrawnOn },
  { verbs: oneOf('list'), becomes: 'create', where: isOffered },
  { verbs: COMES_OUT, becomes: 'create', where: isHosted },
  { verbs: oneOf('sort group organise organize separate split'), becomes: 'update', where: isSortedInto },
  { verbs: oneOf('flush'), becomes: 'create', where: isWrittenOut },
  {
    verbs: oneOf('convert render transcode resize'),
    becomes: 'update',
    where: (clause) => says(clause, 'in', 'place'),
  },
  { verbs: oneOf('track monitor watch'), becomes: 'create', where: isWatchedFromNow },
  { verbs: oneOf('extract'), becomes: 'update', where: isRefactored },
  { verbs: oneOf('reset'), becomes: 'update', where: isSetBack },
  { verbs: oneOf('restore'), becomes: 'delete', where: isPutBackOver },
  { verbs: oneOf('restore'), becomes: 'create', where: isPutBackAside },
  { verbs: oneOf('convert turn transform'), becomes: 'update', where: becomesRecord },
];
