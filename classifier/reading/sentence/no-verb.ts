import { oneOf } from '../words/one-of.ts';
import { BEGINS_ELSE, IS_TOOL, isNounAt } from './noun-phrase.ts';
import { tellsOfThing } from './told-of-thing.ts';
import { OPENING, UNSETTLED } from './unsettled.ts';
import { ARTICLES, DASHES, DETERMINERS, JOINS, STOP } from './verb-phrase.ts';
import { namesWhatIsSo } from './what-is-open.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { textBefore, type Word } from '../words/words.ts';

/** Whether a word that can be a verb says nothing of what the tool does where it stands in a sentence. */
export const isNoVerb = (sentence: readonly Word[], index: number, verb: VerbForm): boolean =>
  isInstruction(sentence, index, verb) ||
  isThing(sentence, index, verb) ||
  isLabel(sentence, index, verb) ||
  tellsOfThing(sentence, index, verb);

/** What a deed does itself. */
const GOES = new Set(['goes', 'happens', 'works', 'needs', 'takes', 'costs', 'remains', 'stays']);

/** What the caller is to do. */
function isInstruction(sentence: readonly Word[], index: number, { lemma, form }: VerbForm): boolean {
  // "Rules (you MUST follow these)"
  if (OBLIGES.has(textBefore(sentence, index)) && textBefore(sentence, index - 1) === 'you') return true;
  // "Call this tool first", "Run this to list projects", "using this tool when …": how to use the tool, not what it does.
  if ((USES.has(lemma) || (lemma === 'use' && form === 'gerund')) && isThisTool(sentence, index + 1)) return true;
  // "Check a plan before you deploy it", "only agents see it"
  if (textBefore(sentence, index) === 'you' && TIMES.has(textBefore(sentence, index - 1))) return true;
  // "Tell us about your flat and we will come back with a price"
  if (lemma === 'tell' && sentence[index + 1]?.text === 'us' && sentence.some(({ text }) => text === "we'll"))
    return true;
  if (lemma === 'see' && SEERS.has(textBefore(sentence, index))) return true;
  return ASKS.has(lemma) && isOfUser(sentence, index);
}

const USES = new Set(['call', 'invoke', 'run', 'execute']);

/** "this tool", "this first": not "this script". */
const isThisTool = (sentence: readonly Word[], index: number): boolean =>
  sentence[index]?.text === 'this' &&
  /^(?:tool|function|action|endpoint|first|before|after|when|whenever|if|to|for|once|only|immediately)$/.test(
    sentence[index + 1]?.text ?? '',
  );

/** After these, what the caller does by himself. */
const TIMES = oneOf('before after when whenever once until if so');
/** Who can see something, or "(see the docs)": none of it is shown by the tool. */
const SEERS = oneOf('agents users admins members customers people others everyone everybody they (');

const OBLIGES = new Set(['must', 'should']);

const ASKS = new Set(['ask', 'request']);

/** "When the user explicitly asks to add a note": the asking is none of the tool's. */
const isOfUser = (sentence: readonly Word[], index: number): boolean =>
  USERS.has(textBefore(sentence, textBefore(sentence, index).endsWith('ly') ? index - 1 : index));

const USERS = new Set(['user', 'users', 'customer', 'caller', 'someone', 'somebody', 'they', 'you']);

/** What is a noun there, or a quality. */
function isThing(sentence: readonly Word[], index: number, verb: VerbForm): boolean {
  if (isNounAt(sentence, index, verb)) return true;
  const [before, follows] = [textBefore(sentence, index), sentence[index + 1]?.text ?? ''];
  // "Mean time to restore", "Subscribers likely to leave"
  if (before === 'to' && STILL.has(textBefore(sentence, index - 1))) return true;
  if (before === 'to' && NEEDED.has(textBefore(sentence, index - 1)) && namesWhatFor(sentence, index - 2)) return true;
  if (isOneOfMany(sentence, index, verb)) return true;
  // "Tagging is only available on some plans", "Publishing goes through the editor"
  if (verb.form === 'gerund' && (IS.has(follows) || GOES.has(follows))) return true;
  // "Logs in without editing a file or restarting the client"
  if (verb.form === 'gerund' && JOINS.has(before) && saysWithout(sentence, index)) return true;
  // "Fixes for a warning"
  if (verb.form === 'gerund' && ARTICLES.has(before) && (follows === '' || STOP.has(follows))) return true;
  // "Profile: score, links, referring domains"
  if (verb.form === 'gerund' && before === ',' && QUALITIES.has(verb.lemma) && !JOINS.has(follows)) return true;
  if (!verb.nounish) return false;
  // "Notes." is a heading.
  if (sentence.length === 1 || isDetermined(sentence, index, verb)) return true;
  if (verb.form !== 'third' || index === 0) return false;
  // "Routes, zones and limits": in a row of things a third person is a plural, but not in "Given a map, routes a van".
  if (index > 1 && JOINS.has(before)) return !BEGINS_OBJECT.has(follows);
  // "Details of a run: stages, logs, results"
  return (before === ':' || before === ',') && (JOINS.has(follows) || STOP.has(follows));
}

const saysWithout = (sentence: readonly Word[], index: number): boolean =>
  sentence.slice(Math.max(0, index - 6), index).some(({ text }) => text === 'without');

const NEEDED = oneOf('need needed required necessary');

/** "Schema you need to call an operation", but not "Tool needed to call one", "You need to call it first" */
const namesWhatFor = ([first, ...others]: readonly Word[], end: number): boolean =>
  first !== undefined &&
  first.known.verb === undefined &&
  !BEGINS_ELSE.has(first.text) &&
  ![first, ...others.slice(0, end - 1)].some(({ text }) => IS_TOOL.has(text) || TIMES.has(text) || SUITS.has(text));

/** "A thread (messages, notes, attributes)": not "(creates, updates, deletes)". */
function isOneOfMany(sentence: readonly Word[], index: number, { form, nounish }: VerbForm): boolean {
  if (form !== 'third' || !nounish || textBefore(sentence, index) !== '(') return false;
  const end = sentence.findIndex(({ text }, at) => at > index && text === ')');
  const row = sentence.slice(index, end < 0 ? index + 12 : end);
  return row.some(({ text, known }) => text.endsWith('s') && known.verb === undefined);
}

/** What tells one thing from another where it stands in a row of things. */
const QUALITIES = new Set('refer match lead rise remain exist pend'.split(' '));

/** After these words "to" tells what is still to come, or how long it takes. */
const STILL = new Set(['time', 'likely', 'due', 'soon', 'about', 'yet', 'unlikely', 'supposed']);

/** "That backup", "for building codes", but not "a tool that backs up", "useful for building a wall" */
function isDetermined(sentence: readonly Word[], index: number, { form }: VerbForm): boolean {
  const [before, told] = [textBefore(sentence, index), textBefore(sentence, index - 1)];
  // "This schedules meetings": no plural stands behind "this".
  if (before === 'this' && form === 'third') return false;
  if (before === 'that') return !IS_TOOL.has(told);
  if (before === 'for' && form === 'gerund') return !IS_TOOL.has(told) && !SUITS.has(told);
  return DETERMINERS.has(before);
}

/** What stands before the object of a verb, and hardly ever behind a plural. */
const BEGINS_OBJECT = new Set(['a', 'an', 'the', 'all', 'any', 'each', 'every', 'your', 'one', 'this']);

/** What a tool is for something: "useful for", "used for". */
export const SUITS = new Set(
  'used useful good great ideal perfect best handy suitable suited intended meant designed optimized made necessary required needed responsible'.split(
    ' ',
  ),
);

export const IS = new Set(['is', 'are', 'was', 'were', 'can', 'has', 'requires']);

/** "Health of a pipeline: open deal count and value" */
const MEASURED = /^(?:counts?|values?|totals?|numbers?|amounts?|shares?|rates?)$/;

/** "Open reminders bucketed by day" */
const GROUPED = /^(?:bucketed|grouped|sorted|ordered|listed|assigned|ranked|filtered)$/;

const MODES = oneOf('mode modes access permission permissions protection');
const MONEY = oneOf('balance balances limit limits score scores usage line lines history');
const CARDS = new Set(['debit', 'credit']);
const ENDS_LABEL: ReadonlySet<string> = new Set([':', ']', ...DASHES]);

/** "Host and write mode" orders nothing, "Fast credit balance" neither: not "Credits balances", "or credit balances". */
const isBehindNoun = (sentence: readonly Word[], index: number, form: VerbForm['form']): boolean =>
  index > 0 && form === 'base' && !LEADS_ON.has(textBefore(sentence, index));

const LEADS_ON = oneOf('to can will may must should or then that which and/or');

/** What names a thing or whom something is for together with what follows. */
function isLabel(sentence: readonly Word[], index: number, { lemma, form }: VerbForm): boolean {
  const follows = sentence[index + 1]?.text ?? '';
  switch (lemma) {
    // "Step 1 of 2"
    case 'step':
      return /^\d/.test(follows);
    // "Open positions", "Running jobs", but not "Open the door", "Runs a job"
    case 'open':
      if (form === 'gerund' && OPENING.has(follows)) return true;
      if (index === 0 && follows.endsWith('s') && GROUPED.test(sentence[index + 2]?.text ?? '')) return true;
      if (form === 'base' && textBefore(sentence, index) === ':' && MEASURED.test(sentence[index + 2]?.text ?? ''))
        return true;
      return (
        index === 0 && form === 'base' && (namesWhatIsSo(sentence) || (UNSETTLED.has(follows) && sentence.length < 4))
      );
    case 'run':
      if (form === 'gerund' && index === 1 && textBefore(sentence, index) === 'currently') return true;
      return index === 0 && form === 'gerund' && namesWhatIsSo(sentence);
    // "The host, its database and write mode"
    case 'write':
      return MODES.has(follows) && isBehindNoun(sentence, index, form);
    // "Debit and credit cards", "Credit balance of an account"
    case 'debit':
    case 'credit':
      if (MONEY.has(follows) && isBehindNoun(sentence, index, form) && !JOINS.has(textBefore(sentence, index)))
        return true;
      return [textBefore(sentence, index - 1), sentence[index + 2]?.text].some((text) => CARDS.has(text ?? ''));
    // "Rate limited to ten calls"
    case 'rate':
      return follows.startsWith('limit');
    // "Escape hatch: …"
    case 'escape':
      return follows === 'hatch';
    // "STOP - this changes data"
    case 'stop':
      return index === 0 && ENDS_LABEL.has(follows);
    // "Debug tool to check a cache"
    case 'debug':
      return follows === ':' || follows === 'tool';
    // "Hosts (like this server)"
    case 'like':
      return index > 0 && /^(?:this|these|those)$/.test(follows);
    // "DEBUG: shows …" says who the tool is for, "Warning: removes …" how grave it is.
    case 'warn':
    case 'note':
    case 'tip':
      return follows === ':';
    default:
      return false;
  }
}
