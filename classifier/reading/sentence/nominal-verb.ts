import { VERBS, type VerbForm } from '../words/lexicon.ts';
import { oneOf } from '../words/one-of.ts';
import { DONE_SO, MANNERS } from '../words/manners.ts';
import { DETERMINERS, PREPOSITIONS, STOP, type VerbAt } from './verb-phrase.ts';
import type { Word } from '../words/words.ts';

/** What a sentence that begins with a noun says that is done: "Creation of a record", "Job photo uploading". */
export function nominalVerb(sentence: readonly Word[], named: readonly Word[]): VerbAt | undefined {
  if (sentence.length < 2) return undefined;
  // "Direct permanent removal of a fence"
  const at = sentence.findIndex(({ text }) => !MANNERS.has(text));
  const verb = OF.has(sentence[at + 1]?.text ?? '')
    ? VERBS.get(OF_NOUNS.get(sentence[at]?.text ?? '') ?? '')
    : undefined;
  if (verb !== undefined) return { index: at, verb, length: 2 };
  // "Immediate run of a job"
  const done = at > 0 ? sentence[at]?.known.verb : undefined;
  const next = sentence[at + 1]?.text ?? '';
  if (done?.form === 'base' && next === 'of') return { index: at, verb: done, length: 2 };
  // "Quick commit with a message", "Instant payout to a card"
  const isDoneSo = DONE_SO.has(sentence[at - 1]?.text ?? '') && (PREPOSITIONS.has(next) || STOP.has(next || '.'));
  if (done?.form === 'base' && isDoneSo && !NOT_DONE.test(done.lemma)) return { index: at, verb: done, length: 1 };
  const index = sentence.length - 1;
  const verbAtEnd = index < 3 ? endingIn(sentence[index], sentence.slice(0, index), named.at(-1)) : undefined;
  return verbAtEnd === undefined ? undefined : { index, verb: verbAtEnd, length: 1 };
}

/** "User deletion", "Code execution in a sandbox", "Bulk deletion of records": what a heading says is done, and what follows. */
export function headingVerb(sentence: readonly Word[]): VerbAt | undefined {
  const [field, doing, then] = sentence;
  // "Email sorting and grouping", but not "Email existing customers"
  const sorts = FIELDS.has(field?.text ?? '') && doing?.known.verb?.form === 'gerund' ? doing.known.verb : undefined;
  if (sorts !== undefined && /^(?:[.,]|and|or)$/.test(then?.text ?? '.')) return { index: 1, verb: sorts, length: 1 };
  const at = sentence.slice(0, 4).findIndex(({ text }, index) => index > 0 && (DONE.has(text) || TRANSFERS.has(text)));
  const [done, next] = [sentence[at], sentence[at + 1]?.text ?? '.'];
  const before = sentence.slice(0, Math.max(at, 0));
  if (done === undefined || !before.every(isQualifier)) return undefined;
  const verb = DONE.has(done.text) ? verbOf(done.text) : VERBS.get(done.text);
  if (verb === undefined) return undefined;
  if (next === 'of') return before.every(({ text }) => MANNERS.has(text)) ? { index: at, verb, length: 2 } : undefined;
  return next === '.' || GOES_ON.has(next) ? { index: at, verb, length: 1 } : undefined;
}

/** Things that something is done with, although one can do them to somebody as well. */
const FIELDS = oneOf('email mail text file document message project order image video note');

/** What is done to what stands before it, although the word can be a thing. */
const TRANSFERS = oneOf('upload import restart reboot rollback toggle swap click');
const GOES_ON = oneOf('in on at to from via using through with over across within into for between');

/** A thing ("Log retrieval"): who is told to "monitor execution" or to "request deletion" executes and deletes nothing. */
const isQualifier = ({ text, known: { verb } }: Word): boolean =>
  MANNERS.has(text) ||
  (!PREPOSITIONS.has(text) &&
    !STOP.has(text) &&
    !DETERMINERS.has(text) &&
    (verb === undefined || (verb.nounish && verb.form === 'base' && THINGS.has(text))));

/** Of the words that are verbs as well. */
const THINGS = oneOf(
  'log record package trade note file message order email mail document page payment image backup post flag call feature',
);

/** "Job photo uploading", "User group removal": the verb of a short heading by its last word. */
function endingIn(last: Word | undefined, before: readonly Word[], named: Word | undefined): VerbForm | undefined {
  const verb = last?.known.verb;
  if (verb?.form === 'gerund') return before.every(isOfNoun) ? verb : undefined;
  // In "Post check removal" a check is posted.
  const isOnlyNoun = (word: Word): boolean =>
    isOfNoun(word) && (word.known.verb === undefined || word.known.verb.effect === 'read');
  if (!before.every(isOnlyNoun)) return undefined;
  // `app_deployment`, "Application deployment": where that is all that is said, it is done, and no thing.
  const isAll = LIKELY_DONE.has(last?.text ?? '') && last?.text === named?.text;
  return isAll ? nounsVerb(last?.text ?? '') : verbOf(last?.text ?? '');
}

const LIKELY_DONE = oneOf('assignment deployment installation placement redemption withdrawal');

/** "Quick start for beginners", "Smart contract with a cap" */
const NOT_DONE = /^(?:start|access|contract|view|guide)$/;

/** What is done where it is only asked for or begun: "Requests cancellation", "Triggers the deployment of a service". */
export function nominalObject(sentence: readonly Word[], { index, verb, length }: VerbAt): VerbAt | undefined {
  if (!BEGINS.has(verb.lemma)) return undefined;
  let at = index + length;
  if (DETERMINERS.has(sentence[at]?.text ?? '')) at += 1;
  const noun = sentence[at]?.text ?? '';
  const follows = sentence[at + 1]?.text ?? '.';
  const meant = NOT_ASKED.test(noun) ? undefined : VERBS.get(OF_NOUNS.get(noun) ?? '');
  if (meant === undefined || !(STOP.has(follows) || PREPOSITIONS.has(follows))) return undefined;
  return { index: at, verb: meant, length: follows === 'of' ? 2 : 1 };
}

const BEGINS = new Set('request initiate trigger start begin perform order handle support facilitate'.split(' '));

/** What somebody else does who is asked for it. */
const NOT_ASKED =
  /^(?:approval|assignment|payment|registration|rejection|submission|subscription|addition|editing|generation|publication)$/;

/** Whether a word is the noun of a verb: "removal". */
export const isNominal = (text: string): boolean => OF_NOUNS.has(text);

/** The verb whose noun a word is. */
export const nounsVerb = (text: string): VerbForm | undefined => VERBS.get(OF_NOUNS.get(text) ?? '');

/** Whether a word may be one, by how it ends. */
export const isNounOfVerb = (text: string): boolean => /(?:[st]ion|al|ment)$/.test(text);

/** "deletion" of "delete", "modification" of "modify" */
export const isNounOf = (text: string, { lemma }: VerbForm): boolean =>
  OF_NOUNS.get(text) === lemma || (lemma.length > 5 && text.startsWith(lemma.slice(0, -1)));

/** The verb of a word that is hardly ever a thing: not of "payment" or "deployment". */
export const verbOf = (text: string): VerbForm | undefined =>
  DONE.has(text) ? VERBS.get(OF_NOUNS.get(text) ?? '') : undefined;

const DONE = oneOf(
  'activation automation cancellation creation deactivation deletion execution extraction initiation insertion invalidation invocation modification removal renewal restoration retrieval revocation rotation summarisation summarization termination transcription truncation',
);

/** "Payment to an address" */
const OF = new Set(['of', 'to']);

const OF_NOUNS: ReadonlyMap<string, string> = new Map(
  'activation activate|automation automate|addition add|approval approve|assignment assign|cancellation cancel|creation create|deactivation deactivate|deletion delete|deployment deploy|editing edit|execution execute|extraction extract|initiation initiate|invalidation invalidate|invocation invoke|restoration restore|retrieval retrieve|revocation revoke|rotation rotate|summarization summarize|summarisation summarise|transcription transcribe|truncation truncate|generation generate|insertion insert|installation install|modification modify|payment pay|publication publish|registration register|rejection reject|removal remove|renewal renew|resending resend|submission submit|subscription subscribe|termination terminate|placement place|redemption redeem|withdrawal withdraw'
    .split('|')
    .map((pair): [string, string] => {
      const [noun = '', verb = ''] = pair.split(' ');
      return [noun, verb];
    }),
);

/** A word that can stand in front of what is done as a noun: "visit", "job photo". */
const isOfNoun = ({ text, known: { verb } }: Word): boolean =>
  !PREPOSITIONS.has(text) &&
  !STOP.has(text) &&
  (verb === undefined || (verb.nounish && verb.form === 'base' && /^(?:read|create)$/.test(verb.effect)));
