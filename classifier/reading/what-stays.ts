import type { Act } from './act.ts';
import type { Effect } from './effect.ts';
import { DETERMINERS, STOP, objectPhrase, type VerbAt } from './verb-phrase.ts';
import { textBefore, type Word } from './words.ts';

/** What comes of a sentence's main verb where the rest of the sentence tells it, whatever the verb does elsewhere; else null. */
export function outcomeOf(sentence: readonly Word[], main: VerbAt): Effect | null {
  if (
    isTakenIn(sentence, main) ||
    isFiled(sentence, main) ||
    isTakenHome(sentence, main) ||
    isMadeInPlace(sentence, main) ||
    isOffered(sentence, main)
  )
    return 'create';
  if (isHosted(sentence, main)) return 'create';
  if (isSortedInto(sentence, main)) return 'update';
  if (isSetBack(sentence, main) || becomes(sentence, main)) return 'update';
  if (isHandedBack(sentence, main)) return 'generate';
  if (isWaitedFor(sentence, main) || isApplied(sentence, main)) return 'read';
  return isForReading(sentence, main) || isTurnedIntoText(sentence, main) ? 'read' : null;
}

/** What is said of a verb, as far as the next stop. */
function clauseAfter(sentence: readonly Word[], { index, length }: VerbAt): readonly Word[] {
  const start = index + length;
  const end = sentence.findIndex(({ text }, at) => at >= start && STOP.has(text));
  return sentence.slice(start, end < 0 ? start + 20 : Math.min(end, start + 20));
}

/** "Submit an image to extract its text", "Send rows and get a profile back": an answer is all that comes of it. */
function isForReading(sentence: readonly Word[], { verb, index }: VerbAt): boolean {
  if (verb.lemma !== 'submit' && verb.lemma !== 'send') return false;
  const words = sentence.slice(index, index + 10).map(({ text }) => text);
  const at = words.findIndex((text, of) => LEADS_TO.get(text)?.test(words[of + 1] ?? '') === true);
  return at > 0 && (verb.lemma === 'submit' || words.slice(0, at).some(isSample));
}

const LEADS_TO: ReadonlyMap<string, RegExp> = new Map([
  [
    'to',
    /^(?:extract|validate|verify|check|detect|compare|analyze|analyse|classify|identify|recognize|recognise|estimate|calculate|compute)$/,
  ],
  ['and', /^(?:get|receive|use)$/],
]);

/** What is sent to be looked at, and not to somebody. */
const isSample = (word: string): boolean =>
  /^(?:data|rows?|text|images?|photos?|pictures?|csv|code|audio|samples?)$/.test(word);

/** "Asks the human to do it, and waits": what somebody answers is all that comes of it. */
const isWaitedFor = (sentence: readonly Word[], { verb, index }: VerbAt): boolean =>
  verb.lemma === 'ask' &&
  verb.effect === 'read' &&
  !/^(?:workers?|freelancers?)$/.test(objectPhrase(sentence, index + 1).at(-1)?.text ?? '') &&
  sentence
    .slice(index, index + 24)
    .some(({ text }, at, words) => text === 'and' && /^waits?$/.test(words[at + 1]?.text ?? ''));

/** "Applies a framework to a decision": a way of thinking. */
const isApplied = (sentence: readonly Word[], main: VerbAt): boolean =>
  main.verb.lemma === 'apply' &&
  clauseAfter(sentence, main).some(
    ({ text }, at, clause) => METHODS.has(text) && /^(?:to|\.)$/.test(clause[at + 1]?.text ?? '.'),
  );

const METHODS = new Set(
  'framework frameworks protocol methodology method thinking principle principles lens technique heuristic heuristics theory rubric'.split(
    ' ',
  ),
);

const TURNS = new Set('turn put convert transform render format lay_out rewrite reformat write_up'.split(' '));

/** "Turns a contract into a letter", "Lay out an order as a table": the answer, whatever it is made of. */
function isTurnedIntoText(sentence: readonly Word[], { verb, index, length }: VerbAt): boolean {
  if (!TURNS.has(verb.lemma)) return false;
  const start = index + length;
  const at = sentence
    .slice(start, start + 12)
    .findIndex(({ text }) => text === 'into' || text === 'as' || text === 'to');
  const phrase = at < 0 ? [] : objectPhrase(sentence, start + at + 1);
  return at > 0 && TEXTS.has(phrase.at(-1)?.text ?? '');
}

/** "Generates a screen in a project": what is made lies there from then on. */
function isMadeInPlace(sentence: readonly Word[], main: VerbAt): boolean {
  if (main.verb.effect !== 'generate') return false;
  return isInPlace(clauseAfter(sentence, main), /^(?:in|into|within|inside|to)$/);
}

const isInPlace = (clause: readonly Word[], preposition: RegExp): boolean =>
  clause.some(({ text }, at) => preposition.test(text) && PLACES.has(objectPhrase(clause, at + 1).at(-1)?.text ?? ''));

const PLACES = new Set(
  'project workspace library gallery folder album board account notebook drive presentation deck course site website book canvas collection whiteboard directory repository repo'.split(
    ' ',
  ),
);

/** What is read, and not kept. */
const TEXTS = new Set(
  'text plaintext plain-text summary letter message reply answer email table statement receipt slip list agenda outline sentence sentences paragraph paragraphs prose words english markdown html csv json yaml xml toml latex sql srt vtt webvtt regex prompt narrative story overview checklist bullets snippet string slug tree ascii mermaid'.split(
    ' ',
  ),
);

/** "Adds a pause switch to a contract and returns its code": what comes of it is the answer. */
function isHandedBack(sentence: readonly Word[], { verb, index }: VerbAt): boolean {
  const isMedia = ALTERS.test(verb.lemma);
  if (!isMedia && !MAKES.has(verb.lemma)) return false;
  const words = sentence.slice(index, index + 30).map(({ text }) => text);
  const at = words.findIndex((text, of) => /^returns?$/.test(text) && words[of - 1] === 'and');
  // "Merges PDFs and returns the result"
  if (isMedia && at > 0 && words.slice(0, at).some((text) => MEDIA.test(text)) && !words.slice(0, at).some(isOfPlace))
    return true;
  if (verb.effect === 'create' && isInPlace(sentence.slice(index, index + at), /^(?:in|within|inside)$/)) return false;
  const [it = '', as = ''] = words.slice(at + 1);
  return (
    at > 0 &&
    (words.slice(at + 1, at + 6).some((text) => A_TEXT.test(text)) ||
      (/^(?:it|them)$/.test(it) && as === 'as' && TEXTS.has(words[at + 3] ?? '')))
  );
}

const MAKES = new Set(
  'create add make write compose insert build craft paint apply move shift annotate fill reorder fix clean rewrite'.split(
    ' ',
  ),
);
const A_TEXT = /^(?:code|source|snippet|markup|base64|svg|data-uri|latex|mermaid|srt|vtt|webvtt|pgn)$/;

const ALTERS =
  /^(?:merge|combine|join|concatenate|overlay|split|stitch|rotate|crop|resize|watermark|trim|compress|flatten|blend|tint|sharpen|blur|annotate|redact|stamp|sign|encrypt|decrypt)$/;
const MEDIA = /^(?:pdfs?|files|images?|pictures?|photos?|audio|texts?|videos?|svgs?|gifs?|documents?|clips)$/;
const isOfPlace = (text: string): boolean => /^(?:in|within|disk|folder|project|library|drive)$/.test(text);

const TAKES_IN = new Set(
  'read load parse pull fetch scan take collect gather retrieve receive compile assemble distill consolidate condense'.split(
    ' ',
  ),
);

/** "Read a CSV export into the ledger": where it lies from then on, not what it is turned into. */
function isTakenIn(sentence: readonly Word[], main: VerbAt): boolean {
  if (!TAKES_IN.has(main.verb.lemma)) return false;
  const clause = clauseAfter(sentence, main);
  const at = clause.findIndex(({ text }) => text === 'into' || text === 'onto');
  const phrase = at < 0 ? [] : objectPhrase(clause, at + 1);
  // "into a memory", but "into memory"
  return phrase.some(({ text }) => KEEPERS.has(text) || (text === 'memory' && phrase.length > 1));
}

/** What something is taken into to stay there. */
const KEEPERS = new Set(
  'ledger ledgers book books catalog catalogue library database db table tables collection index tree inventory stock register registry store vault archive account accounts project workspace warehouse crm calendar calendars spreadsheet sheet workbook folder directory glossary termbase dictionary repository lake board backlog wiki journal log queue portfolio gallery album deck playlist map knowledge-base knowledgebase bucket budget system software scene timeline canvas drawing sketch sequence composition document track layer slot cache memories'.split(
    ' ',
  ),
);

/** "Converts a conversation into a ticket": another record from then on. */
function becomes(sentence: readonly Word[], main: VerbAt): boolean {
  if (!/^(?:convert|turn|transform)$/.test(main.verb.lemma)) return false;
  const clause = clauseAfter(sentence, main);
  const at = clause.findIndex(({ text }, of) => /^(?:into|to)$/.test(text) && of > 0);
  return at > 0 && BECOMES.has(objectPhrase(clause, at + 1).at(-1)?.text ?? '');
}

const BECOMES = new Set(
  'ticket task subtask issue epic story lead deal opportunity customer account case order project contact subscriber annotation version release reminder'.split(
    ' ',
  ),
);

/** "Renders a timeline into a file", "Extracts the audio to a new file" */
function isFiled(sentence: readonly Word[], main: VerbAt): boolean {
  const { lemma, effect } = main.verb;
  const comesOut = COMES_OUT.test(lemma);
  if (!comesOut && ((effect !== 'read' && effect !== 'generate') || LOOKS.test(lemma))) return false;
  const clause = clauseAfter(sentence, main);
  const at = clause.findIndex(
    ({ text }, of) =>
      (text === 'into' || (text === 'to' && comesOut)) &&
      textBefore(clause, of) !== 'or' &&
      ARTICLES.has(clause[of + 1]?.text ?? ''),
  );
  return at >= 0 && FILES.has(objectPhrase(clause, at + 1).at(-1)?.text ?? '');
}

const COMES_OUT =
  /^(?:render|convert|extract|export|mix|merge|join|bounce|dump|transcribe|synthesi[sz]e|generate|draw|plot|print|decode|encode|decompress|compress|encrypt|decrypt)$/;
const LOOKS = /^(?:look|see|peek|dig|drill|delve|tap)/;
const ARTICLES = new Set(['a', 'an', 'the', 'one', 'another']);
const FILES = new Set(['file', 'disk', 'folder', 'directory']);

/** "Retrieves the settings to your local project": it lies there as files from then on. */
const isTakenHome = (sentence: readonly Word[], main: VerbAt): boolean =>
  TAKES_IN.has(main.verb.lemma) && says(clauseAfter(sentence, main), TO, DETERMINERS, LOCAL);

/** "Lists a flat for rent": it stands there from then on. */
function isOffered(sentence: readonly Word[], main: VerbAt): boolean {
  const [first = '', clause] = [sentence[main.index + 1]?.text, clauseAfter(sentence, main)];
  if (main.verb.lemma !== 'list' || !DETERMINERS.has(first) || first === 'all') return false;
  if (objectPhrase(clause, 0).at(-1)?.text.endsWith('s') !== false) return false;
  return (
    says(clause, FOR, FOR_SALE) ||
    (/^(?:an?|your)$/.test(first) && (says(clause, PLACED, ARTICLES, MARKETS) || clause.some(isService)))
  );
}

const PLACED = new Set(['on', 'in']);
const MARKETS = new Set(
  'marketplace market bazaar exchange directory store shop registry catalog catalogue'.split(' '),
);

/** "As a new service" */
const isService = ({ text }: Word, at: number, clause: readonly Word[]): boolean =>
  text === 'as' && clause.slice(at + 1, at + 4).some((word) => /^(?:service|product|listing|offer)$/.test(word.text));

/** What somebody lists something for who wants to be rid of it. */
export const FOR_SALE: ReadonlySet<string> = new Set('sale rent auction resale hire lease'.split(' '));

/** "Sorts photos into folders" */
const isSortedInto = (sentence: readonly Word[], main: VerbAt): boolean =>
  /^(?:sort|group|organi[sz]e|separate|split)$/.test(main.verb.lemma) &&
  says(clauseAfter(sentence, main), INTO, FOLDERS);

/** "Renders a deck and returns its link": it lies somewhere from then on. */
function isHosted(sentence: readonly Word[], { verb, index }: VerbAt): boolean {
  if (!COMES_OUT.test(verb.lemma)) return false;
  const words = sentence.slice(index, index + 30).map(({ text }) => text);
  const at = words.findIndex((text, of) => /^returns?$/.test(text) && words[of - 1] === 'and');
  return (
    at > 0 &&
    words.slice(0, at).some((text) => DOCUMENTS.test(text)) &&
    words.slice(at + 1, at + 6).some((text) => /^(?:links?|urls?)$/.test(text))
  );
}

const DOCUMENTS =
  /^(?:presentations?|slides?|decks?|documents?|pdfs?|docx|pptx|spreadsheets?|workbooks?|xlsx|forms?|sites?|webpages?)$/;

/** "Resets a request to pending": it is as it was before, and nothing of it is gone. */
const isSetBack = (sentence: readonly Word[], main: VerbAt): boolean =>
  main.verb.lemma === 'reset' && says(clauseAfter(sentence, main), TO, STATES);

/** Whether a clause says one of each of some words, one after another. */
const says = (clause: readonly Word[], ...wanted: readonly ReadonlySet<string>[]): boolean =>
  clause.some((_, at) => wanted.every((words, offset) => words.has(clause[at + offset]?.text ?? '')));

const TO = new Set(['to']);
const INTO = new Set(['into']);
const FOLDERS = new Set('folders subfolders directories albums mailboxes labels notebooks'.split(' '));
const FOR = new Set(['for']);
const LOCAL = new Set(['local']);
const STATES = new Set(
  'draft open pending scheduled queued new unread unassigned todo backlog ready active'.split(' '),
);

/** "Generates a report and saves it", "sums a thread up and posts the summary": what is made stays. */
export function keeps({ verb, negated, things, place: { source, start, end } }: Act): boolean {
  if (negated) return false;
  if (/^(?:save|store|persist|register|upload|write|import|add|insert|populate|backfill)$/.test(verb)) return true;
  if (verb === 'create' && things.some(({ word, head }) => head && RECORDS.test(word))) return true;
  if (/^(?:update|refresh)$/.test(verb) && things.some(({ word }) => RECORDS.test(word))) return true;
  if (HANDS_ON.test(verb)) return THEN.test(source.text.slice(Math.max(0, start - 6), start));
  return (PUTS_AWAY.test(verb) && IT.test(source.text.slice(end, end + 8))) || source.text.startsWith('auto-', start);
}

/** A report, a chart or a plan that is created is an answer as well. */
const RECORDS =
  /(?:^|_)(?:snapshots?|checkpoints?|backups?|issues?|tickets?|tasks?|entry|entries|records?|rows|branch|pull_requests?|drafts?|events?|versions?|revisions?|releases?|commits?)$/;

const HANDS_ON = /^(?:post|publish|email|mail|append|attach|file_[a-z]+)$/;
const THEN = /(?:and|then) $/;
const PUTS_AWAY = /^(?:keep|record|log|stash|archive|put|place|index|embed|ingest)$/;
const IT = /^ (?:it|its|them|a copy|everything)\b/;

/** "Analyzes a table and writes a summary": that is the answer. */
export const isProse = ({ verb, things }: Act): boolean =>
  verb === 'write' &&
  things.some(
    ({ word, head }) => head && /^(?:summary|analysis|answer|explanation|review|comparison|overview)$/.test(word),
  );

/** "Renders a chart and optionally saves it" */
export function isOptional(sentence: readonly Word[], { place }: Act): boolean {
  const at = sentence.findIndex(({ start }) => start === place.start);
  return sentence.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:optionally|or|can|may|if)$/.test(text));
}
