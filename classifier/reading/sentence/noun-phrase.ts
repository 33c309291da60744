import type { Act } from '../acts/act.ts';
import { oneOf } from '../words/one-of.ts';
import { languageOf } from '../foreign/language.ts';
import type { VerbForm } from '../words/lexicon.ts';
import { isNominal } from './nominal-verb.ts';
import { thingsIn } from '../words/nouns.ts';
import type { Source } from '../words/place.ts';
import { topicOf } from '../acts/topic.ts';
import { DETERMINERS, JOINS, PREPOSITIONS, STOP, objectPhrase } from './verb-phrase.ts';
import { placeOf, textBefore, type Word } from '../words/words.ts';

/**
 * What a sentence without a main verb names: "Files with the same content, in groups", "Order book with bids and asks". It
 * says what is returned. Null where it names the tool itself, or what is done.
 */
export function nounPhraseAct(source: Source, sentence: readonly Word[], named: readonly Word[]): Act | null {
  const [first, second] = sentence;
  if (first === undefined || BEGINS_ELSE.has(first.text)) return null;
  // "Subscribers", but not "Notes. Deletes them"
  if (second === undefined && !(isMany(first) && !/\p{L}/u.test(source.text.slice(first.end)))) return null;
  // "[Docs", "Physics config. Actions: …": a heading tells nothing, unless it is a label: "[Docs] Orders by channel".
  const before = source.text.slice(0, first.start);
  if (/[\p{L}[(]/u.test(before) && !BEHIND_LABEL.test(before)) return null;
  const isPhrase = sentence.slice(0, 8).some(({ text }) => text === ',' || PREPOSITIONS.has(text) || PLACES.test(text));
  // "Git commit history", "Active subscribers"
  const last = sentence.at(-1) ?? first;
  const isCompound = COMPOUNDED.has(last.text) || isMany(last) || isNamedSo(last.text, named);
  if (!isPhrase && !(sentence.length < 5 && isCompound)) return null;
  if (languageOf(sentence) !== null) return null;
  const phrase = objectPhrase(sentence, 0);
  const things = thingsIn(source, phrase);
  if (things.length === 0 || tellsOfTool(sentence) || phrase.some(({ text }) => isNominal(text))) return null;
  // "Bill the shipper": a verb that the lexicon does not know.
  if (!TOLD_OF.test(first.text) && phrase.slice(1).some(({ text }) => /^(?:an?|the|your)$/.test(text))) return null;
  const { verb } = first.known;
  if (verb !== undefined && !verb.nounish && !isNounAt(sentence, 0, verb)) return null;
  return topicOf('sentence', things, placeOf(source, first, phrase.at(-1)));
}

const BEHIND_LABEL = /[\])]\s*$/;

/** "Subscribers", "Full transcript": the plural of a noun that is known, or what is there once. */
const isMany = ({ text, known }: Word): boolean =>
  known.nouns.size > 0 && (ONCE.test(text) || (text.endsWith('s') && !text.endsWith('ss')));

const ONCE =
  /^(?:people|transcript|inbox|timeline|revenue|payroll|profit|balance|agenda|transcription|waitlist|staff)$/;

/** `chat_threads`, "Unread threads" */
const isNamedSo = (last: string, named: readonly Word[]): boolean => {
  const word = named.at(-1);
  return (
    word !== undefined &&
    ((word.text === last && word.known.verb === undefined) || (MANY.test(word.text) && MANY.test(last)))
  );
};

/** A plural, as most are written. */
export const MANY = /[^s]s$/;

const PLACES = /^(?:below|above|near|among)$/;

/** "Details of a run" */
const TOLD_OF = /^(?:details|information|info|summary|overview|contents|history|metadata)$/;

/** What begins advice or the middle of something, and no phrase that names what is returned. */
export const BEGINS_ELSE = oneOf(
  'to for use used uses using call run when if note important warning always before after do never only please requires you must should once prefer see it this these allows lets same like as with by from in on at optional required example examples usage',
);

/** "A tool for cleaning", "The page is reloaded": what a sentence is about instead of something that is returned. */
export function tellsOfTool(sentence: readonly Word[]): boolean {
  const end = sentence.findIndex(({ text }, index) => index > 0 && (PREPOSITIONS.has(text) || STOP.has(text)));
  const head = sentence.slice(0, end < 0 ? 8 : end);
  return (
    head.some(({ text }) => IS_TOOL.has(text)) ||
    // "Tabs that are open" names the tabs.
    sentence.slice(0, 8).some(({ text }, index) => HAPPENS.has(text) && !isOfMany(sentence, index))
  );
}

/** "Tabs that are open": whether what happens only tells which of many are meant. */
const isOfMany = (sentence: readonly Word[], index: number): boolean =>
  RELATES.test(sentence[index - 1]?.text ?? '') && sentence[index - 2]?.text.endsWith('s') === true;

/** What a tool is called. */
export const IS_TOOL = oneOf(
  'tool tools command function action actions endpoint operation operations method api server service utility helper wrapper agent way interface manager handler call functionality capability alias shortcut',
);

const HAPPENS = oneOf('is are was were be will can gets');

/** Whether what could be a verb is a noun where it stands, because of what stands beside it. */
export function isNounAt(sentence: readonly Word[], index: number, { lemma, form, nounish }: VerbForm): boolean {
  const before = textBefore(sentence, index);
  const follows = sentence[index + 1]?.text ?? '.';
  const ends = STOP.has(follows);
  if (form === 'third')
    return (
      index === 0 &&
      (namesMany(sentence, lemma, follows) ||
        isSubject(sentence) ||
        (nounish && isUnderWay(sentence[1])) ||
        (lemma === 'issue' && OF_ISSUES.has(follows)))
    );
  if (form !== 'base') return false;
  // "Message of a commit", "Trade history of an account"
  if (index === 0 && follows === 'of') return OWNED.has(lemma);
  // "Feed mix per day"
  if (index === 0 && nounish && sentence[2]?.text === 'per') return true;
  if (index === 0) return isCompound(lemma, follows);
  // "A model with print hints"
  if (/^(?:with|of|for|incl)$/.test(before) && isCompound(lemma, follows)) return true;
  // "Entries of an archive", "a card with phone and mail"
  if (/^(?:an?|the)$/.test(before)) return ends || PREPOSITIONS.has(follows);
  // "State and log of an import", "Versions and trigger words"
  if (/^(?:and|or)$/.test(before) && ((nounish && follows === 'of') || isCompound(lemma, follows))) return true;
  if (/^(?:and|or)$/.test(before) && endsRow(sentence, index)) return true;
  if (/^(?:and|or)$/.test(before))
    return index > 2 && (ends || (sentence[1]?.text === ',' && isInRow(sentence, index, { nounish, lemma })));
  // "Clicks and costs, split by device"
  if (before === ',')
    return (PARTICIPLES.test(lemma) && PREPOSITIONS.has(follows)) || isInRow(sentence, index, { nounish, lemma });
  // "Items which expire soon"
  if (RELATES.test(before)) {
    const told = sentence[index - 2]?.text ?? '';
    return told.endsWith('s') && !IS_TOOL.has(told);
  }
  // "Codes that a customer can redeem", "Devices that can play"
  if (!/^(?:can|could|would)$/.test(before)) return false;
  const told = sentence[index - 3]?.text ?? 'tool';
  return (
    sentence.slice(1, index - 2).some(({ text }) => RELATES.test(text)) ||
    (RELATES.test(sentence[index - 2]?.text ?? '') && !IS_TOOL.has(told))
  );
}

/** "Tests running on a node", "Builds waiting for an agent" */
const isUnderWay = (next: Word | undefined): boolean => next !== undefined && UNDER_WAY.has(next.text);

/** "Captions respect the limits", "Updates take effect at once": what they do is said, and nobody is told to. */
export const isSubject = ([, next, after]: readonly Word[]): boolean =>
  next !== undefined && (TOLD.has(next.text) || PHRASED.get(next.text)?.has(after?.text ?? '.') === true);

const TOLD = oneOf(
  'must may might should cannot respect require include contain have inherit appear expire become belong remain depend persist vary consist',
);

/** Verbs that are nouns as well: "take profit", "follow up", "run history". */
const PHRASED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['take', oneOf('effect place precedence time')],
  ['go', oneOf('to through into')],
  ['apply', oneOf('to only at immediately')],
  ['follow', oneOf('the a an this')],
  ['use', oneOf('the a an this')],
  ['run', oneOf('asynchronously synchronously concurrently')],
  ['cascade', oneOf('to')],
]);

/** "Issues matching an expression", "Issues in a project": what is issued stands right behind the verb. */
const OF_ISSUES = oneOf(
  'matching assigned in for from by with across on that which labelled labeled linked blocked affecting found reported updated',
);

const UNDER_WAY = oneOf('running waiting queued failing expiring currently');

/** "Sessions with user, device and play state", "State of charge and power flow": what is named goes on with one word more. */
function endsRow(sentence: readonly Word[], index: number): boolean {
  const [first = '', follows = '.', end = '.'] = [0, index + 1, index + 2].map((at) => sentence[at]?.text);
  if (PREPOSITIONS.has(first) || BEGINS_ELSE.has(first) || first.endsWith('ly')) return false;
  if (STOP.has(follows) || DETERMINERS.has(follows) || PREPOSITIONS.has(follows) || !STOP.has(end)) return false;
  return (
    !/^(?:it|them|all|every|everything|files?|data)$/.test(follows) &&
    sentence.slice(1, index - 1).some(({ text }) => /^(?:of|with)$/.test(text))
  );
}

/** "Durable status, step progress", "Broken links, empty files": in a row of things, and not after "In one go, …". */
function isInRow(
  sentence: readonly Word[],
  index: number,
  { nounish, lemma }: Pick<VerbForm, 'nounish' | 'lemma'>,
): boolean {
  const [first = '', follows = '.'] = [sentence[0]?.text, sentence[index + 1]?.text];
  if (PREPOSITIONS.has(first) || BEGINS_ELSE.has(first) || first === 'given' || first.endsWith('ly')) return false;
  if (DETERMINERS.has(follows)) return false;
  if (isLongRow(sentence, index)) return true;
  return (nounish || ADJECTIVES.has(lemma)) && !STOP.has(follows) && !PREPOSITIONS.has(follows);
}

/** Whether another comma stands before or soon after the one at an index. */
const isLongRow = (sentence: readonly Word[], index: number): boolean =>
  sentence.slice(index + 1, index + 4).some(({ text }) => text === ',') ||
  sentence.slice(0, index - 1).some(({ text }) => text === ',');

/** Verbs that stand before a noun to tell how it is. */
const ADJECTIVES = oneOf('duplicate empty clean clear open close complete correct separate direct secure free live');

const OF_MANY = oneOf('of near per between since without sent received held made found grouped sorted');

/** Whether a third person at the head of a sentence is a plural. */
const namesMany = (sentence: readonly Word[], lemma: string, follows: string): boolean =>
  IDIOMS.get(follows)?.has(sentence[2]?.text ?? '') === true ||
  // "Reserves not paid out yet"
  follows === 'not' ||
  (OF_MANY.has(follows) && lemma !== 'dispose' && !isPartOfObject(sentence)) ||
  (TOLD_APART.has(follows) && OWNED.has(lemma)) ||
  (follows === ',' && isRowOfMany(sentence)) ||
  (follows === 'and' && isPairOfMany(sentence));

/** "Sweeps received coins", but "Messages received from a guest" */
const isPartOfObject = ([, told, next]: readonly Word[]): boolean =>
  /^(?:received|sent|held|found)$/.test(told?.text ?? '') && next !== undefined && next.known.nouns.size > 0;

/** "Stakes, rewards and dates", but not "Lists, creates and deletes" */
const isRowOfMany = ([, , second, next]: readonly Word[]): boolean =>
  second?.text.endsWith('s') === true && second.known.verb === undefined && JOINS.has(next?.text ?? '');

/** "Charges and payments of a stay", but not "Charges and refunds a card" */
function isPairOfMany(sentence: readonly Word[]): boolean {
  const [second, next] = [sentence[2], sentence[3]];
  // "Starts and stops of a pump"
  if (second?.text.endsWith('s') === true && next?.text === 'of') return true;
  const isMany = second?.text.endsWith('s') === true && second.known.nouns.size > 0;
  return isMany && (next === undefined || STOP.has(next.text) || OF_MANY.has(next.text));
}

/** "Stars over time", "Seeds in stock" */
const IDIOMS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['over', oneOf('time')],
  ['in', oneOf('stock progress use transit flight force common total arrears')],
  ['by', oneOf('day week month year')],
]);

/** "Mails with attachments", "Orders over a sum" */
const TOLD_APART = oneOf('with over under older newer larger smaller containing whose where due');

const OWNED = oneOf(
  'message log report summary record note comment post mail email label tag document plan schedule index link share book order package bundle map charge bid tip deposit rate format style call guide patch commit branch fork mix feed cover queue archive type',
);

const COMPOUNDS = oneOf(
  'order trade build deploy release merge commit refund deposit transfer charge purchase withdraw lock backup restart stake bid mint bridge swap leave crash index queue test import upload schedule call comment vote link tag label fork star stage message control process bookmark follow view plan star pull push patch seed retry harvest spray feed commit run branch trigger login print boot install rollout dial power fuzz drain upgrade control click play launch step test fire throttle crop',
);

/** "Order history", "print hints": not "print labels". */
const isCompound = (lemma: string, follows: string): boolean => COMPOUNDS.has(lemma) && COMPOUNDED.has(follows);

const COMPOUNDED = oneOf(
  'history status details info log logs number statement statements fee fees limit limits conditions policy rate rates stats statistics count counts reason reasons book receipt slip coverage metrics usage sizes ages times lengths depths levels values scores definitions durations totals frequencies frequency science planning yield yields rotation matrix dates codes url urls words hints states percentage readiness waiting',
);

/** Verbs whose participle is their base form. */
const PARTICIPLES = /^(?:split|set|cut|read|put|cast|hit|spread|run|broadcast)$/;

const RELATES = /^(?:that|which|who)$/;
