import { CATEGORY_OF } from '../words/effect.ts';
import { GUIDANCE } from './guidance.ts';
import { hadDone } from './had-done.ts';
import { carriedVerb } from './carried-verb.ts';
import { SUITS, isNoVerb } from './no-verb.ts';
import { tellsOfTool } from './noun-phrase.ts';
import { passedOnVerb } from './passed-on-verb.ts';
import { takenOff } from './taken-off.ts';
import { unknownVerb } from './unknown-verb.ts';
import { ARTICLES, DASHES, DETERMINERS, JOINS, STOP, objectPhrase, verbAt, type VerbAt } from './verb-phrase.ts';
import { ledUpTo } from './led-up-to.ts';
import { headingVerb, nominalObject, nominalVerb } from './nominal-verb.ts';
import { textBefore, type Word } from '../words/words.ts';
import { wishedFor } from './wished-for.ts';

/** Words, beside those that open a sentence, after which a base form is a verb: "that run", "and send". */
const BEFORE_VERB = new Set('and or then also that which , may and/or must should not'.split(' '));

/** "Provides a prompt to write rules": who follows it writes them. */
const instructs = (sentence: readonly Word[]): boolean =>
  /^provides?$/.test(sentence[0]?.text ?? '') && GUIDANCE.test(objectPhrase(sentence, 1).at(-1)?.text ?? '');

/** Words that open a sentence in front of what the tool does. */
export const OPENERS: ReadonlySet<string> = new Set(
  'use used this the a an tool to for allows allow enables enable lets let you your agent agents user users it can will helps help action operation endpoint api deprecated new legacy simple bulk batch hard soft provides provide ability function command method utility force'.split(
    ' ',
  ),
);

/** "Enables a paused ad group", but "Enables an agent to read mail" */
const isEnabled = (sentence: readonly Word[], index: number): boolean =>
  index === 0 &&
  /^enables?$/.test(sentence[0]?.text ?? '') &&
  !WHO.has(sentence[1]?.text ?? '') &&
  !(sentence[1]?.known.verb?.form === 'gerund' && sentence[2]?.text !== 'for') &&
  !sentence.slice(2, 10).some(({ text }) => text === 'to');

const WHO = new Set(
  'agents users ai assistants llm llms you claude chatgpt models clients developers teams people anyone'.split(' '),
);

const SEARCHES = new Set(['search', 'lookup']);

const AMONG = new Set(['across', 'over', 'through', 'within', 'of', 'in', 'for', 'via', 'using', 'with', 'on', 'by']);

/** A sentence that begins so advises the caller; it does not say what the tool is for. */
export const ADVICE = new Set(
  'when if note important warning always before after do never only please requires required you must should once prefer be'.split(
    ' ',
  ),
);

/** Not "Note what was decided", which has it noted. */
const isAdvice = ([first, ...rest]: readonly Word[]): boolean =>
  first !== undefined &&
  (ADVICE.has(first.text)
    ? !(first.text === 'note' && NOTED.has(rest[0]?.text ?? '')) && !isWarnedOf(rest)
    : rest[0]?.text === ':' && TELLS_WHEN.has(first.text));

/** "WARNING: permanently removes a fence", "Note: this tool removes a fence" */
function isWarnedOf(sentence: readonly Word[]): boolean {
  const about = sentence.findIndex(({ text }) => !SUBJECTS.has(text) && !text.endsWith('ly'));
  return sentence[about]?.known.verb?.form === 'third';
}

const SUBJECTS: ReadonlySet<string> = new Set([':', ...DASHES, 'this', 'it', 'tool', 'the']);

/** "TRIGGER: the user asks for a draft" */
const TELLS_WHEN = new Set(['trigger', 'triggers', 'usage']);

const NOTED = new Set(['what', 'who', 'when', 'where', 'down', 'a', 'an', 'attendance', "someone's", "somebody's"]);

/** "Call BEFORE paying a supplier", "Use when the user asks": when to call it, not "Call this first to list what is paid". */
function tellsWhen(sentence: readonly Word[]): boolean {
  if (!CALLS.has(sentence[0]?.text ?? '')) return false;
  const [, next = '', ...others] = sentence.slice(0, 6).map(({ text }) => text);
  if (others.includes('to')) return false;
  return WHEN.has(next) || (SO_CALLED.has(next) && others.slice(0, 2).some((text) => WHEN.has(text)));
}

const CALLS = new Set(['call', 'use', 'run', 'invoke']);

const WHEN = new Set(['before', 'after', 'when', 'whenever', 'once', 'if', 'first', 'instead', 'proactively']);

const SO_CALLED = new Set(['this', 'it', 'tool', 'always', 'only', 'right', 'immediately', 'just', 'exactly']);

/** "Use the `action` field to select the operation" */
const tellsOfParameter = (sentence: readonly Word[]): boolean =>
  sentence[0]?.text === 'use' &&
  sentence[1]?.text === 'the' &&
  /^(?:field|parameter|param|argument|property)$/.test(sentence[3]?.text ?? '');

/** "See the tool description for the actions", not "See what is due" */
const refersTo = (sentence: readonly Word[]): boolean =>
  sentence[0]?.text === 'see' && sentence.slice(1, 5).some(({ text }) => ELSEWHERE.has(text));

const ELSEWHERE = new Set(['description', 'docs', 'documentation', 'readme', 'also', 'above', 'below']);

/** Words of an opening after which a word that the lexicon does not know can only be a verb, an article following. */
const BEFORE_UNKNOWN = new Set(['to', 'tool', 'can', 'will', 'you', 'it', 'and']);

/**
 * The verb that says what the tool does, with where it stands; undefined where a sentence has none. `named` are the words of
 * the tool's name.
 */
export function mainVerb(sentence: readonly Word[], named: readonly Word[]): VerbAt | undefined {
  const wished = wishedFor(sentence) ?? ledUpTo(sentence);
  if (wished !== undefined) return wished;
  if (isAdvice(sentence) || tellsOfParameter(sentence) || tellsWhen(sentence) || refersTo(sentence)) return undefined;
  const limit = Math.min(sentence.length, 16);
  const made = madeToDo(sentence) ?? hadDone(sentence) ?? headingVerb(sentence);
  if (made !== undefined) return made;
  for (let index = 0; index < limit; index += 1) {
    const word = sentence[index];
    const before = textBefore(sentence, index);
    if (word === undefined) break;
    const found = (index === 0 ? nominalVerb(sentence, named) : undefined) ?? verbAt(sentence, index);
    // "Grafts a person on", "This tool grafts a person on", "Use this to graft a person on"
    const isVerb = found === undefined && (index === 0 || BEFORE_UNKNOWN.has(before));
    const unknown = isVerb ? unknownVerb(sentence, index, named) : undefined;
    if (unknown !== undefined) return { index, ...unknown };
    // "Lets you list", but "Lets the team know"
    const opens = OPENERS.has(word.text) && found?.particle === undefined;
    if (found === undefined || (opens && !instructs(sentence) && !isEnabled(sentence, index))) continue;
    if (isNoVerb(sentence, index, found.verb)) continue;
    const follows = sentence[index + 1]?.text ?? '';
    // "Token for moving a domain away": what a thing is for, unless that is the tool.
    if (found.verb.form === 'gerund' && before === 'for' && namesThing(sentence, index)) return undefined;
    // "Semantic search across posts and comments": what is done stands before what it is done to.
    const isSearch = SEARCHES.has(found.verb.lemma) && found.verb.form === 'base' && index < 4;
    if (isSearch && AMONG.has(follows)) return found;
    const carried =
      carriedVerb(sentence, index, found.verb) ?? passedOnVerb(sentence, found) ?? takenOff(sentence, found);
    if (carried !== undefined) return carried;
    // "Safe editing: detects …", a heading
    const isHeading = found.verb.form === 'gerund' && follows === ':' && index < 3 && !found.verb.nounish;
    if (index === 0 || isHeading || STOP.has(before)) return nominalObject(sentence, found) ?? found;
    const opened = OPENERS.has(before) || BEFORE_VERB.has(before) || before.endsWith('ly') || before.includes('_');
    if (opened || isCommandLine(before, found)) return found;
    // A third person between its subject and object: "drop_box drops a box".
    if (found.verb.form === 'third' && !found.verb.nounish && isDone(sentence, index)) return found;
  }
  return undefined;
}

/** Not "platform changes and cancellations", "broken links and duplicates": a third person has an object, or stands in a row. */
function isDone(sentence: readonly Word[], index: number): boolean {
  const follows = sentence[index + 1]?.text ?? '';
  if (JOINS.has(follows)) return sentence[index + 2]?.known.verb?.form === 'third';
  return follows !== '' && follows !== '.';
}

/** Whether a sentence begins with what is returned, and not with the tool, what it provides or what it is good for. */
const namesThing = (sentence: readonly Word[], index: number): boolean =>
  !OPENERS.has(sentence[0]?.text ?? '') && !SUITS.has(textBefore(sentence, index - 1)) && !tellsOfTool(sentence);

/** "docker compose up -d", "Equivalent of kubectl apply": a command line says what is done. */
const isCommandLine = (before: string, { verb, length }: VerbAt): boolean =>
  PROGRAMS.has(before) && verb.form === 'base' && (!verb.nounish || length === 2);

const PROGRAMS = new Set(
  'docker podman kubectl helm terraform tofu git npm pnpm yarn cargo systemctl adb simctl'.split(' '),
);

/** "Let the lamps flash", "Makes the robot sit down", "Let an AI operate it": what a machine or a program is made to do. */
function madeToDo(sentence: readonly Word[]): VerbAt | undefined {
  const [first = '', whom = ''] = [sentence[0]?.text, sentence[1]?.text];
  if (!MAKES.has(first) || !(whom === 'it' || whom === 'them' || ARTICLES.has(whom))) return undefined;
  for (let index = 2; index < 6; index += 1) {
    const found = verbAt(sentence, index);
    if (found?.verb.form !== 'base' || DETERMINERS.has(textBefore(sentence, index))) continue;
    if (CATEGORY_OF[found.verb.effect] === 'Execute' || (first === 'let' && found.verb.effect === 'any')) return found;
  }
  return undefined;
}

const MAKES = new Set(['let', 'lets', 'make', 'makes', 'have', 'has']);
