import { effectOf, type Act } from '../acts/act.ts';
import { isNegated } from '../words/cues.ts';
import type { Domain, VerbForm } from '../words/lexicon.ts';
import { isNominal } from './nominal-verb.ts';
import { thingsIn } from '../words/nouns.ts';
import type { Source } from '../words/place.ts';
import { DETERMINERS, PREPOSITIONS, STOP, actAt, objectPhrase, verbAt, type VerbAt } from './verb-phrase.ts';
import { placeOf, textBefore, type Word } from '../words/words.ts';

/**
 * Adds the acts that a sentence joins to its main verb: "Create, update or delete …", "work (fetch, update, delete)". A
 * word in brackets right after it says what it means instead.
 */
export function addRow(
  source: Source,
  words: readonly Word[],
  main: VerbAt,
  domains: ReadonlySet<Domain>,
  acts: Act[],
): void {
  const sentence = words.some(isMany)
    ? words.filter((word, index) => !(isMany(word) && isOfVerb(words, index)))
    : words;
  if (asksWhichDo(sentence, main)) return;
  const limit = Math.min(sentence.length, 60);
  for (let index = main.index + main.length; index < limit; index += 1) {
    // "Mark it as wrong, so that others can prune it"
    if (textBefore(sentence, index) === 'so') break;
    if (!mayBeVerb(sentence[index])) continue;
    const joint = jointBefore(sentence, index);
    if (sentence[index]?.known.row !== undefined) {
      if (joint !== '(' && !isTold(main, joint, sentence[index + 1]?.text ?? ''))
        acts.push(...slashedActs(source, sentence, index, domains));
      continue;
    }
    if (!ROW.has(joint)) continue;
    const verb = verbAt(sentence, index);
    if (verb === undefined || isExample(sentence, main, index) || isField(sentence, main, verb)) continue;
    if (joint === '(' && main.verb.effect === 'read' && CHANGES.has(textBefore(sentence, index - 1)))
      index = closing(sentence, index);
    else if (verb.verb.form === 'third' && isOneOfThings(sentence, main, index)) continue;
    else if (isSide(sentence, index)) index += 2;
    else if (!isThing(verb, joint, main)) join(verb, joint, { source, sentence, main, domains, acts });
  }
}

/** "Shows which jobs read, insert or delete rows": what others do. */
const asksWhichDo = (sentence: readonly Word[], { index, length, verb: { effect } }: VerbAt): boolean =>
  effect === 'read' &&
  sentence[index + length]?.text === 'which' &&
  sentence[index + length + 1]?.text.endsWith('s') === true;

/** Whether a word is a verb, begins one or joins several. Most are neither. */
const mayBeVerb = (word: Word | undefined): boolean =>
  word !== undefined && (word.known.verb ?? word.known.verbs ?? word.known.row) !== undefined;

/** What joins a word to those before it; in "Validate and immutably store", "and also stores", before the word that tells how. */
function jointBefore(sentence: readonly Word[], index: number): string {
  const last = textBefore(sentence, index);
  const isHow = sentence[index]?.known.verb !== undefined && tellsHow(last);
  return isHow && JOINS.has(textBefore(sentence, index - 1)) ? 'and' : last;
}

const tellsHow = (text: string): boolean =>
  (text.endsWith('ly') && text !== 'optionally') || text === 'also' || text === 'then';

/** "Lists pages with their handle and publish status" */
const isField = (sentence: readonly Word[], main: VerbAt, { index, verb }: VerbAt): boolean =>
  main.verb.effect === 'read' &&
  verb.form === 'base' &&
  /^(?:publish|release|build|deploy|sync)$/.test(verb.lemma) &&
  /^(?:status|state)$/.test(sentence[index + 1]?.text ?? '');

/** "for creating and listing", but "suggestions for React Native", "an item (story, comment, poll)" */
const isThing = ({ verb }: VerbAt, joint: string, main: VerbAt): boolean =>
  (joint === 'for' && verb.form !== 'gerund') ||
  (verb.nounish && main.verb.effect === 'read' && verb.form === 'base' && joint === ',');

/** A row that is being read. */
interface Row {
  readonly source: Source;
  readonly sentence: readonly Word[];
  readonly main: VerbAt;
  readonly domains: ReadonlySet<Domain>;
  readonly acts: Act[];
}

/** Adds the act of a verb that is joined to the main one, or lets it say what that one means. */
function join(verb: VerbAt, joint: string, { source, sentence, main, domains, acts }: Row): void {
  const { index } = verb;
  if (isIncluded(sentence, main, verb)) return;
  const behind = index - main.index - main.length;
  // "Archive (delete)": the word in brackets says what is meant.
  if (joint === '(' && behind === 1) {
    // "Inpaint (edit)" tells how, and makes a picture still.
    if (acts[0] !== undefined && main.verb.effect !== 'generate')
      acts[0] = { ...acts[0], effect: effectOf(verb.verb, acts[0].things, domains) };
    return;
  }
  // "work (fetch, update, delete)", "for creating, updating and listing"
  if (ROW_END.has(sentence[index + 1]?.text ?? ')') && startsRow(sentence, index, verb.verb)) {
    acts.push(actAt(source, sentence, verb, domains, main.verb.effect === 'any' ? 'actions' : 'sentence'));
    return;
  }
  // "Set up and run automated tests": two verbs with one object.
  const isNext = behind === (joint === textBefore(sentence, index) ? 1 : 2);
  if (verb.verb.form !== main.verb.form || !(isNext || joins(sentence, index, verb.verb))) return;
  // "Gets a request: its state, merge info and changed files"
  const isListed =
    joint === ',' && main.verb.effect === 'read' && verb.verb.form === 'base' && isBehindColon(sentence, main, index);
  if (isListed && !DETERMINERS.has(sentence[index + verb.length]?.text ?? '')) return;
  // "Check and fix"
  const isPair = isNext && joint === 'and' && verb.verb.form === 'base' && main.index === 0;
  if (!(isPair || isDone(sentence, verb)) || joint === '(' || joint === ':') return;
  const act = actAt(source, sentence, verb, domains);
  acts.push(isUnset(main, verb, joint) ? { ...act, effect: 'update' } : act);
}

/** "Hides a page, including its photos, updates and comments": what is part of the object. */
const isIncluded = (sentence: readonly Word[], { index: start }: VerbAt, { index, verb }: VerbAt): boolean =>
  verb.nounish &&
  verb.form === 'third' &&
  sentence.slice(start + 1, index).some(({ text }) => text === 'including' || text === 'incl');

const isBehindColon = (sentence: readonly Word[], { index: start }: VerbAt, index: number): boolean =>
  sentence.slice(start, index).some(({ text }) => text === ':' || text === '(');

const isMany = ({ text }: Word): boolean => text === 'bulk' || text === 'batch';

/** "create, bulk delete and list": whether what stands between a row and its next verb tells how many that is done to. */
const isOfVerb = (words: readonly Word[], index: number): boolean =>
  ROW.has(textBefore(words, index)) && words[index + 1]?.known.verb?.form === 'base';

/** "Watches a folder for changes (create, modify, delete)": what others do. */
const CHANGES = new Set('changes events operations actions mutations permissions'.split(' '));

/** "An order book (bids and asks)": its two sides, which nobody bids or asks by reading it. */
const isSide = (sentence: readonly Word[], index: number): boolean =>
  SIDES.has(sentence[index]?.text ?? '') && SIDES.has(sentence[index + 2]?.text ?? '');

const SIDES = new Set(['bids', 'asks', 'bid', 'ask']);

/** "Edit (in many turns: change colours, remove objects)": an example of the main verb, in brackets after a colon. */
function isExample(sentence: readonly Word[], { index: start, verb }: VerbAt, index: number): boolean {
  if (verb.effect === 'any') return false;
  let colon = false;
  for (let at = index - 1; at > start; at -= 1) {
    const text = sentence[at]?.text;
    if (text === ')') return false;
    if (text === ':') colon = true;
    // "Presses a key (escape, delete, tab)"
    if (text === '(') return colon || /^keys?$/.test(textBefore(sentence, at));
  }
  return false;
}

/** "Returns counts per folder (inbox, replies, bounces)": what stands in brackets behind a thing that is read. */
function isOneOfThings(sentence: readonly Word[], { index: start, verb }: VerbAt, index: number): boolean {
  if (verb.effect !== 'read') return false;
  const open = sentence.findLastIndex(({ text }, at) => at > start && at < index && (text === '(' || text === ')'));
  const first = sentence[open + 1];
  return sentence[open]?.text === '(' && first !== undefined && open + 1 < index && first.known.verb === undefined;
}

const closing = (sentence: readonly Word[], start: number): number => {
  const end = sentence.findIndex(({ text }, index) => index > start && text === ')');
  return end < 0 ? sentence.length : end;
};

/** "Fetches lending/borrowing positions", "gives a keep/archive/delete verdict", "sets allow/block rules": what is told, not done. */
const isTold = ({ verb }: VerbAt, before: string, next: string): boolean =>
  verb.effect === 'read' ||
  (SETS.test(verb.lemma) && RULES.test(next) && !LEADS_ON.test(before)) ||
  (verb.lemma === 'give' && /^(?:an?|the)$/.test(before));

const SETS = /^(?:set|configure|define|apply|toggle)$/;
const LEADS_ON = /^(?:can|may|to|that|which)$/;
const RULES = /^(?:rules?|directives?|policy|policies|flags?|lists?|buttons?|modes?)$/;

/** "Set or clear the label": to nothing is one of the things that it can be set to. */
const isUnset = (main: VerbAt, { verb }: VerbAt, before: string): boolean =>
  main.verb.lemma === 'set' && before === 'or' && /^(?:clear|unset|reset|remove)$/.test(verb.lemma);

const JOINS = new Set(['and', 'then']);

const ROW = new Set(['and', 'or', ',', 'then', 'and/or', '(', ':', 'for']);

const ROW_END = new Set([...ROW, ')']);

/**
 * Whether a verb stands in a row of verbs: the next word or the one before is one of the same form, and not both may be
 * nouns, as in "delete a task, comment or label".
 */
function startsRow(sentence: readonly Word[], index: number, verb: VerbForm): boolean {
  // "create, update, or delete"
  const isAtJoint = sentence[index + 1]?.text === ',' && LAST.has(sentence[index + 2]?.text ?? '');
  const isBehindJoint = LAST.has(textBefore(sentence, index)) && textBefore(sentence, index - 1) === ',';
  const next = sentence[index + (isAtJoint ? 3 : 2)]?.known.verb;
  const previous = sentence[index - (isBehindJoint ? 3 : 2)]?.known.verb;
  return (
    (next?.form === verb.form && !(verb.nounish && next.nounish)) || (previous?.form === verb.form && !verb.nounish)
  );
}

const LAST = new Set(['and', 'or']);

/** A noun-like word after "and" is a verb only where an object follows it at once ("and run the tests"), or in a row of verbs. */
function joins(sentence: readonly Word[], index: number, verb: VerbForm): boolean {
  if (!verb.nounish || (verb.form === 'third' && /^(?:store|import|upload|pay)$/.test(verb.lemma))) return true;
  // "Checks a file and automatically fixes problems"
  if (textBefore(sentence, index).endsWith('ly')) return true;
  // "Reviews a pull request and posts comments to it"
  const isPosted =
    (verb.form === 'third' && /^(?:post|publish|email)$/.test(verb.lemma)) ||
    // "Compress a folder and upload the archive to the team"
    (verb.lemma === 'upload' && textBefore(sentence, index) === 'and');
  if (isPosted && (isPassedOn(sentence, index) || COMMENTS.has(sentence[index + 1]?.text ?? ''))) return true;
  const next = sentence[index + 1]?.text ?? '';
  // "Read, upload or delete files", but "Update its name, description and label"
  if (next === ',' || next === 'and' || next === 'or') {
    const previous = sentence[index - 2]?.known.verb;
    return previous?.form === verb.form && !previous.nounish;
  }
  // "Registers a repository and triggers deployment"
  return (
    (textBefore(sentence, index) === 'and' && isNominal(next)) ||
    /^(?:a|an|the|all|your|it|them|its|their|any|every|each|what|whatever|new)$/.test(next)
  );
}

const COMMENTS = new Set(['comments', 'replies', 'suggestions', 'results']);

/** "And posts inline comments to it": what is passed on, and to whom. */
const isPassedOn = (sentence: readonly Word[], index: number): boolean =>
  !PREPOSITIONS.has(sentence[index + 1]?.text ?? 'of') &&
  sentence.slice(index + 2, index + 6).some(({ text }) => text === 'to' || text === 'on');

/** In "exercises and sets by id", "bug fixes and updates" nothing is done to anything. */
function isDone(sentence: readonly Word[], { index, length, verb }: VerbAt): boolean {
  const next = sentence[index + length]?.text;
  // "Fetches a page and saves to the cache"
  if (/^(?:save|store|persist|write|cache|import|load)$/.test(verb.lemma) && /^(?:to|in|into)$/.test(next ?? ''))
    return true;
  // "Converts all documents and writes .md files": the name of a file ends a sentence.
  if (next === undefined && /^(?:writes|saves)$/.test(sentence[index]?.text ?? '')) return true;
  return next !== undefined && !STOP.has(next) && !PREPOSITIONS.has(next);
}

/** "insert/update/delete": one word that is a row of verbs, unless it is the path in "POST /orders/search". */
export const slashedActs = (
  source: Source,
  sentence: readonly Word[],
  index: number,
  domains: ReadonlySet<Domain>,
): Act[] => {
  const word = sentence[index];
  if (word?.known.row === undefined || source.text[word.start - 1] === '/') return [];
  const things = thingsIn(source, objectPhrase(sentence, index + 1));
  return word.known.row.map((verb) => ({
    effect: effectOf(verb, things, domains),
    verb: verb.lemma,
    form: verb,
    things,
    origin: [],
    from: 'sentence',
    place: placeOf(source, word),
    quantifier: null,
    negated: isNegated(sentence, index),
  }));
};
